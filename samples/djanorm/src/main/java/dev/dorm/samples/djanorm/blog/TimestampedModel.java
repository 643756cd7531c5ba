package dev.dorm.samples.djanorm.blog;

import dev.dorm.Entity;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every dated row has; no table of its own.
 *
 * @param <M> the model
 */
@Model
public abstract class TimestampedModel<M> extends Entity<M> {
  @DateTimeField(autoNowAdd = true)
  @Nullable Instant createdAt;

  @DateTimeField(autoNow = true)
  @Nullable Instant updatedAt;
}
