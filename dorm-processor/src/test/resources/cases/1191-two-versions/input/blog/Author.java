package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Version;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @Version long version;
  @Version int edition;
}
