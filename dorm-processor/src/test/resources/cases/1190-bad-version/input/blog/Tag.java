package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Version;

@Model
public class Tag extends Entity<Tag> implements TagFields {
  Long id;

  @Version
  @IntegerField(unique = true)
  int version;
}
