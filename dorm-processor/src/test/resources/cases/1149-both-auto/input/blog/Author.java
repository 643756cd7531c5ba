package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.Model;
import java.time.Instant;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @DateTimeField(
      autoNow = true,
      autoNowAdd = true)
  Instant joined = Instant.EPOCH;
}
