package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  @CharField(maxLength = 10) String id = "";
}
