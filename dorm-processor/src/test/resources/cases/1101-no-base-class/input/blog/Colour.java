package blog;

import dev.dorm.annotation.Model;

@Model
public enum Colour {
  RED
}
