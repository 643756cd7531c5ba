package blog;

import dev.dorm.annotation.Model;

@Model
public class Author extends Base<Author> implements AuthorFields {
  Long id;
  String note = "";
}
