package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Has no accessors, so their name is free. */
@Model
public class Tag extends Entity<Tag> {
  Long id;
  int age;
}
