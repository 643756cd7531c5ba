package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UniqueConstraint;

@Model(
    indexes = {
      @Index(fields = {}),
      @Index(fields = {"name", "-name"}),
      @Index(fields = {"name", "age"}, name = "twice"),
      @Index(fields = {"age"}, name = "TWICE"),
      @Index(fields = {"age"}, name = " "),
      @Index(fields = {"age"}, include = "-name"),
      @Index(fields = {"age"}, include = "age")
    },
    constraints = @UniqueConstraint(fields = {"name", "-age"}),
    checks = {
      @Check(value = "age > 0", name = "same"),
      @Check(value = "age > 1", name = "same"),
      @Check(value = "age > 1", name = " ")
    })
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  String name = "";
  int age;
}
