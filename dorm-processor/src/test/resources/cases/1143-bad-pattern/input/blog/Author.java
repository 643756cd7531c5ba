package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.RegexValidator;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @RegexValidator(
      value = "[a-z",
      message = "letters")
  String name = "";
}
