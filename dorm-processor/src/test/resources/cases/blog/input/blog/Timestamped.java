package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.Model;
import java.time.Instant;

@Model
public abstract class Timestamped<M> extends Entity<M> {
  @DateTimeField(autoNowAdd = true)
  Instant createdAt;

  @DateTimeField(autoNow = true)
  Instant updatedAt;
}
