package blog;

import dev.dorm.annotation.Model;
import java.time.Instant;

@Model
public abstract class Timestamped {
  Instant createdAt = Instant.EPOCH;
}
