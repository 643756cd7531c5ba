package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Flag extends Entity<Flag> implements FlagFields {
  boolean id;
}
