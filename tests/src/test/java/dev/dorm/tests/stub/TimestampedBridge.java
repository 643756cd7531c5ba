package dev.dorm.tests.stub;

import dev.dorm.annotation.GeneratedModel;
import java.time.Instant;

/** Reaches the fields of {@link Timestamped} for the bindings of models in other packages. */
@GeneratedModel(value = Timestamped.class, app = "stub", isAbstract = true)
public final class TimestampedBridge {
  private TimestampedBridge() {}

  public static Instant createdAt(Timestamped<?> row) {
    return row.createdAt;
  }

  public static void createdAt(Timestamped<?> row, Instant value) {
    row.createdAt = value;
  }

  public static Instant updatedAt(Timestamped<?> row) {
    return row.updatedAt;
  }

  public static void updatedAt(Timestamped<?> row, Instant value) {
    row.updatedAt = value;
  }
}
