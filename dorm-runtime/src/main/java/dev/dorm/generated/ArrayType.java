package dev.dorm.generated;

import dev.dorm.exception.ValidationError;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lists of values of one type: an array of PostgreSQL, the text of a JSON array on SQLite. A list
 * can change in place, so what a row held is remembered as a copy.
 *
 * @param <T> the Java type of the elements
 */
public final class ArrayType<T> extends ColumnType<List<T>> {
  private final ColumnType<T> element;

  private ArrayType(ColumnType<T> element) {
    super(ColumnKind.ARRAY);
    this.element = element;
  }

  /** Makes a type. */
  public static <T> ArrayType<T> of(ColumnType<T> element) {
    return new ArrayType<>(element);
  }

  /** The type of the elements. */
  public ColumnType<T> element() {
    return element;
  }

  @Override
  public int size() {
    return element.size();
  }

  @Override
  public List<T> accept(List<T> value, String column) {
    List<T> accepted = new ArrayList<>(value.size());
    for (@Nullable T each : value) {
      if (each == null) {
        throw new ValidationError(
            "DORM3221",
            column
                + ": the element at "
                + accepted.size()
                + " is null, and arrays hold no null. FIX: leave it out; or @JsonField, whose lists"
                + " may hold null.",
            null);
      }
      accepted.add(accepted(each, column + "[" + accepted.size() + "]"));
    }
    return Collections.unmodifiableList(accepted);
  }

  /** An element as it is read back: equal lists have equal texts, and 0.0 has one. */
  @SuppressWarnings("unchecked") // a Double is in place of another
  private T accepted(T value, String place) {
    T taken = element.accept(value, place);
    return taken instanceof Double number && number == 0 ? (T) (Double) 0.0 : taken;
  }

  @Override
  public void bind(ValueBinder binder, int index, List<T> value) throws SQLException {
    binder.bindArray(index, element, value);
  }

  @Override
  public void bindNull(ValueBinder binder, int index) throws SQLException {
    binder.bindArray(index, element, null);
  }

  @Override
  public @Nullable List<T> read(RowReader reader, int index) throws SQLException {
    return reader.readArray(index, element);
  }

  /** A list that the program may change; null for null. */
  public static <T> @Nullable List<T> open(@Nullable List<T> held) {
    return held == null ? null : new ArrayList<>(held);
  }

  /** A copy that nobody changes; null for null. */
  public static <T> @Nullable List<T> copy(@Nullable List<T> value) {
    return value == null ? null : Collections.unmodifiableList(new ArrayList<>(value));
  }

  /** Whether a list differs from the one that was stored. */
  public boolean changed(@Nullable List<T> current, @Nullable List<T> held) {
    if (current == null || held == null) {
      return (current == null) != (held == null);
    }
    if (current.size() != held.size()) {
      return true;
    }
    for (int i = 0; i < held.size(); i++) {
      if (!same(current.get(i), held.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(@Nullable Object current, @Nullable Object held) {
    return Objects.equals(current, held)
        || (current instanceof Double number
            && held instanceof Double other
            && number == 0
            && other == 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArrayType<?> array && array.element.equals(element);
  }

  @Override
  public int hashCode() {
    return 31 * element.hashCode() + 2;
  }
}
