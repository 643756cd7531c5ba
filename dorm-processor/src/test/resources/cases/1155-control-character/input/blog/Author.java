package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.TextField;

@Model(table = "a\u0000b")
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @TextField(column = "a\nb") String name = "";
}
