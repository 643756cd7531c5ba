package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UniqueConstraint;

@Model(
    indexes = {
      @Index(fields = {}),
      @Index(fields = {"name", "-name"}),
      @Index(fields = {"name", "age"}, name = "twice"),
      @Index(fields = {"age"}, name = "TWICE"),
      @Index(fields = {"age"}, name = " ")
    },
    constraints = @UniqueConstraint(fields = {"name", "-age"}))
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  String name = "";
  int age;
}
