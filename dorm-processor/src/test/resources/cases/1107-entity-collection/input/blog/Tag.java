package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model
public class Tag extends Entity<Tag> implements TagFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Book> book;
}
