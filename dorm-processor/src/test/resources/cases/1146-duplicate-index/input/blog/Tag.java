package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;

@Model(indexes = @Index(fields = "name", name = "by_name"))
public class Tag extends Entity<Tag> implements TagFields {
  Long id;
  String name = "";
}
