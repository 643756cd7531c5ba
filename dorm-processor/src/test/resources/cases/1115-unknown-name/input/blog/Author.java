package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import dev.dorm.annotation.UniqueConstraint;

@Model(
    ordering = {"name", "-nmae"},
    indexes = {
      @Index(fields = {"age", "emial"}),
      @Index(
          fields = {
            "age",
            "books"
          })
    },
    constraints = @UniqueConstraint(fields = "xyz"))
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  String name = "";
  String email = "";
  int age;
  @Reverse("author") Many<Book> books;
}
