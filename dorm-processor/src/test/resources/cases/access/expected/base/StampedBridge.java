package base;

import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reaches the fields of {@link Stamped} for the bindings of models in other packages.
 */
@GeneratedModel(
    value = Stamped.class,
    app = "base",
    isAbstract = true,
    nullable = {
        "secret",
        "previous",
        "owner"
    },
    properties = {
        "createdAt",
        "updatedAt",
        "note",
        "secret",
        "count",
        "shown",
        "seal",
        "previous",
        "owner",
        "labels"
    }
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class StampedBridge {
  private StampedBridge() {
  }

  /**
   * Reads {@code createdAt}.
   */
  public static Instant createdAt(Stamped<?> row) {
    return row.createdAt;
  }

  /**
   * Writes {@code createdAt}.
   */
  public static void createdAt(Stamped<?> row, Instant value) {
    row.createdAt = value;
  }

  /**
   * Reads {@code updatedAt}.
   */
  public static Instant updatedAt(Stamped<?> row) {
    return row.updatedAt;
  }

  /**
   * Writes {@code updatedAt}.
   */
  public static void updatedAt(Stamped<?> row, Instant value) {
    row.updatedAt = value;
  }

  /**
   * Reads {@code note}.
   */
  public static String note(Stamped<?> row) {
    return row.note;
  }

  /**
   * Writes {@code note}.
   */
  public static void note(Stamped<?> row, String value) {
    row.note = value;
  }

  /**
   * Reads {@code secret}.
   */
  public static @Nullable String secret(Stamped<?> row) {
    return row.getSecret();
  }

  /**
   * Writes {@code secret}.
   */
  public static void secret(Stamped<?> row, @Nullable String value) {
    row.setSecret(value);
  }

  /**
   * Reads {@code count}.
   */
  public static int count(Stamped<?> row) {
    return row.count();
  }

  /**
   * Writes {@code count}.
   */
  public static void count(Stamped<?> row, int value) {
    row.count(value);
  }

  /**
   * Reads {@code shown}.
   */
  public static boolean shown(Stamped<?> row) {
    return row.isShown();
  }

  /**
   * Writes {@code shown}.
   */
  public static void shown(Stamped<?> row, boolean value) {
    row.setShown(value);
  }

  /**
   * Reads {@code seal}.
   */
  public static byte[] seal(Stamped<?> row) {
    return row.seal;
  }

  /**
   * Writes {@code seal}.
   */
  public static void seal(Stamped<?> row, byte[] value) {
    row.seal = value;
  }

  /**
   * Reads {@code previous}.
   */
  public static <M> @Nullable Ref<M> previous(Stamped<M> row) {
    return row.previous;
  }

  /**
   * Writes {@code previous}.
   */
  public static <M> void previous(Stamped<M> row, @Nullable Ref<M> value) {
    row.previous = value;
  }

  /**
   * Reads {@code owner}.
   */
  public static @Nullable Ref<Owner> owner(Stamped<?> row) {
    return row.owner;
  }

  /**
   * Writes {@code owner}.
   */
  public static void owner(Stamped<?> row, @Nullable Ref<Owner> value) {
    row.owner = value;
  }

  /**
   * Reads {@code labels}.
   */
  public static Map<String, List<String>> labels(Stamped<?> row) {
    return row.labels;
  }

  /**
   * Writes {@code labels}.
   */
  public static void labels(Stamped<?> row, Map<String, List<String>> value) {
    row.labels = value;
  }
}
