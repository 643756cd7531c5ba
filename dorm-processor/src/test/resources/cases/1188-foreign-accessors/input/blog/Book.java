package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Was copied from Author. */
@Model
public class Book extends Entity<Book> implements AuthorFields {
  Long id;
}
