package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;

@Model(
    indexes = @Index(fields = "name", where = ""),
    checks = {
      @Check("age >"),
      @Check("age > 3 name"),
      @Check("name = 'Ann"),
      @Check("name = \"Ann\""),
      @Check("age ? 3"),
      @Check("(age > 3"),
      @Check("age is 3"),
      @Check("age not 3"),
      @Check("age in ()"),
      @Check("upper(name) = 'A'"),
      @Check("length(name, name) = 3"),
      @Check("coalesce(age) = 3"),
      @Check("age between 1 or 2"),
      @Check("age > 3; DROP TABLE authors"),
      @Check(
          "not not not not not not not not not not not not not not not not not not not not not not"
              + " not not not not not not not not not not not not not not not not not not not not"
              + " not not not not not not not not not not not not not not not not not not not not"
              + " age > 3")
    })
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  String name = "";
  int age;
}
