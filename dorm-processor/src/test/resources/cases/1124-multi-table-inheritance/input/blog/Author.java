package blog;

import dev.dorm.annotation.Model;

@Model
public class Author extends Person {
  int books;
}
