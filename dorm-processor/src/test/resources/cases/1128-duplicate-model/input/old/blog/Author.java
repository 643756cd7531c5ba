package old.blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model(table = "old_author")
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
}
