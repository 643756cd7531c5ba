package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.BigAutoField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.Model;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  @BigAutoField Long number;

  @EmailField(
      maxLength = 20,
      primaryKey = true)
  String email = "";
}
