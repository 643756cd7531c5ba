package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @Reverse("autor") Many<Book> books;
  @Reverse("translator") Many<Book> translations;
  @Reverse("owner") Many<Tag> tags;
}
