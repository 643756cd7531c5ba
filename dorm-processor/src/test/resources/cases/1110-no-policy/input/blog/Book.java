package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.Model;

@Model
public class Book extends Entity<Book> implements BookFields {
  Long id;
  Ref<Author> author;
}
