package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UniqueConstraint;

@Model(
    indexes = {
      @Index(fields = "name", where = "agee > 3"),
      @Index(fields = "age", include = "nmae")
    },
    constraints = @UniqueConstraint(fields = "name", where = "born_at is null"),
    checks = {@Check("Age > 3"), @Check("pk > 3 and ids > 4")})
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  String name = "";
  int age;
}
