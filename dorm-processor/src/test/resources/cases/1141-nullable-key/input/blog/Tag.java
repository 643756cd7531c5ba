package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model
public class Tag extends Entity<Tag> implements TagFields {
  @Nullable Long id;
}
