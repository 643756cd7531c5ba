package lang;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Class extends Entity<Class> implements ClassFields {
  Long id;
  java.lang.String Override = "";
  java.lang.Integer number = 1;
}
