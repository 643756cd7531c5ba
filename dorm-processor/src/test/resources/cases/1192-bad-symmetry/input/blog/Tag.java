package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Tag extends Entity<Tag> implements TagFields {
  Long id;
}
