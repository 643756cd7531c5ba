package blog;

import dev.dorm.annotation.Model;

@Model
public class Book extends Stamped<Author> {
  Long id;
}
