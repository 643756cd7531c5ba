package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Version;

@Model
public class Book extends Entity<Book> implements BookFields {
  Long id;
  @Version String version = "";
}
