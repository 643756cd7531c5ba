package blog;

import dev.dorm.annotation.Model;

@Model
public class Author {
  Long id;
  String name = "";
}
