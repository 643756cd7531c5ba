package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
@lombok.Data
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
}
