package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Was written in haste. */
@Model
public class Book extends Entity<Book> implements BookFeilds {
  Long id;
}
