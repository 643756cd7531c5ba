package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Comment;
import dev.dorm.annotation.Model;

@Comment(" ")
@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @Comment("a\0")
  String name = "";
}
