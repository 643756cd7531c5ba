package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

@Model
public class Tag extends Entity<Tag> implements TagFields {
  @CharField(maxLength = 10, primaryKey = true) String code = "";
  Long id;
}
