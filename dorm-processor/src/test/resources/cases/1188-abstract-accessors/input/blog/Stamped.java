package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Has no table. */
@Model
abstract class Stamped<M> extends Entity<M> implements StampedFields {
  int stamp;
}
