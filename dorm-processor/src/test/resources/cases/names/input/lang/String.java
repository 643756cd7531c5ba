package lang;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class String extends Entity<String> implements StringFields {
  Long id;
  java.lang.String name = "";
}
