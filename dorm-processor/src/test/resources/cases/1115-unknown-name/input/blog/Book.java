package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model(ordering = "rate")
public class Book extends Entity<Book> implements BookFields {
  Long id;
  float rate;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Author> author;
}
