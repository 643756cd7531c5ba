package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model
public class Book extends Entity<Book> implements BookFields {
  Long id;
  String title;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  Ref<Autor> author;
}
