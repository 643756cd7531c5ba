package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import dev.dorm.annotation.TextField;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @CharField(maxLength = 5)
  @TextField
  String name = "";

  @Reverse("friends")
  @ManyToMany
  Many<Author> friends;
}
