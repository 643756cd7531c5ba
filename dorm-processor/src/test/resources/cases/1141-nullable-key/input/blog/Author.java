package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  @Nullable UUID id;
}
