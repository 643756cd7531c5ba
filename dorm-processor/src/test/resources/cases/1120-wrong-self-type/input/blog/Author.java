package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Author extends Entity<Book> {
  Long id;
  String name = "";
}
