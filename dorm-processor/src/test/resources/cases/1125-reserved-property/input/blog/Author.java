package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  String objects = "";
  int pk;
  int columns;
  int Path;
  int DoesNotExist;
  String path = "";
  @ForeignKey(onDelete = OnDelete.CASCADE) @Nullable Ref<Author> toString;
  @ForeignKey(onDelete = OnDelete.CASCADE) @Nullable Ref<Author> isNull;
}
