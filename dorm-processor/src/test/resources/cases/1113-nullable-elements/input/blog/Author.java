package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @Nullable byte[] photo = {};
  @JsonField @Nullable String[] words = {};
}
