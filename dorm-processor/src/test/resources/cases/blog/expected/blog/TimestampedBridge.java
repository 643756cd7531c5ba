package blog;

import dev.dorm.annotation.GeneratedModel;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Reaches the fields of {@link Timestamped} for the bindings of models in other packages.
 */
@GeneratedModel(
    value = Timestamped.class,
    app = "blog",
    isAbstract = true,
    properties = {
        "createdAt",
        "updatedAt"
    }
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class TimestampedBridge {
  private TimestampedBridge() {
  }

  /**
   * Reads {@code createdAt}.
   */
  public static Instant createdAt(Timestamped<?> row) {
    return row.createdAt;
  }

  /**
   * Writes {@code createdAt}.
   */
  public static void createdAt(Timestamped<?> row, Instant value) {
    row.createdAt = value;
  }

  /**
   * Reads {@code updatedAt}.
   */
  public static Instant updatedAt(Timestamped<?> row) {
    return row.updatedAt;
  }

  /**
   * Writes {@code updatedAt}.
   */
  public static void updatedAt(Timestamped<?> row, Instant value) {
    row.updatedAt = value;
  }
}
