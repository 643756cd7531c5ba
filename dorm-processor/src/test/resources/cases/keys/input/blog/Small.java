package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Small extends Entity<Small> implements SmallFields {
  Integer id;
}
