package dev.dorm.generated;

import dev.dorm.exception.ValidationError;
import org.jspecify.annotations.Nullable;

/**
 * An object that is kept in several columns of its owner's table, one behind the other. Immutable;
 * compared by identity.
 */
public final class EmbeddedReference {
  private final int place;
  private final String property;
  private final int first;
  private final int count;
  private final int[] required;

  /**
   * Makes an embedded object.
   *
   * @param place its place among the model's embedded objects, from 0
   * @param property the Java property
   * @param first the place of its first column
   * @param count the number of its columns
   * @param required of an object that may be null: the columns that are NULL only together with it,
   *     counted from the first; none for an object that is never null
   */
  public EmbeddedReference(int place, String property, int first, int count, int... required) {
    this.place = place;
    this.property = property;
    this.first = first;
    this.count = count;
    this.required = required.clone();
  }

  /** Its place among the model's embedded objects, from 0. */
  public int place() {
    return place;
  }

  /** The Java property. */
  public String property() {
    return property;
  }

  /** The place of its first column. */
  public int first() {
    return first;
  }

  /** The number of its columns. */
  public int count() {
    return count;
  }

  /** Whether it may be null. */
  public boolean isNullable() {
    return required.length > 0;
  }

  /** Of an object that may be null: the place of a column that is NULL only together with it. */
  public int marker() {
    return first + required[0];
  }

  /**
   * Whether a row holds an object that may be null; for generated code.
   *
   * @param parts the values of the columns
   * @throws ValidationError when the row holds half of one
   */
  public boolean isPresent(@Nullable Object... parts) {
    boolean any = false;
    for (Object part : parts) {
      any |= part != null;
    }
    for (int each : required) {
      if (any && parts[each] == null) {
        throw new ValidationError(
            "DORM3212",
            "A row holds half of "
                + property
                + ": some of its columns are NULL, and only the whole of it may be. FIX: correct the"
                + " row.",
            null);
      }
    }
    return any;
  }
}
