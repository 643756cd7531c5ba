package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Needs no accessors, and so has none. */
@Model
public class Author extends Entity<Author> {
  Long id;
  int age;
}
