package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @Reverse("author") Ref<Book> book;
  @Reverse("tag") Many<Book> books;
  @Reverse("signedBy") Many<Book> signed;
}
