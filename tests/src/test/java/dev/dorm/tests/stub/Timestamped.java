package dev.dorm.tests.stub;

import dev.dorm.Entity;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.Model;
import java.time.Instant;

/** An abstract model: no table, its columns belong to each model that extends it. */
@Model
public abstract class Timestamped<M> extends Entity<M> {
  @DateTimeField(autoNowAdd = true)
  Instant createdAt;

  @DateTimeField(autoNow = true)
  Instant updatedAt;
}
