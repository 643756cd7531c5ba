package dev.dorm.generated;

import dev.dorm.exception.ValidationError;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column travel: checked, bound and read. Immutable and safe to share between
 * threads.
 *
 * @param <T> the Java type, boxed
 */
public abstract class ColumnType<T> {
  private final ColumnKind kind;

  /** Makes a type of a kind. */
  protected ColumnType(ColumnKind kind) {
    this.kind = kind;
  }

  /** The kind of value. */
  public ColumnKind kind() {
    return kind;
  }

  /** The number of columns that a value takes up. */
  public int width() {
    return 1;
  }

  /**
   * The number of digits of a decimal, the number of code points of a text; 0 when there is no
   * limit.
   */
  public int size() {
    return 0;
  }

  /** The number of places of a decimal. */
  public int scale() {
    return 0;
  }

  /**
   * The value as it will be stored, equal to what will be read back.
   *
   * @param column the column's name in messages, such as {@code Author.age}
   * @throws ValidationError when the column cannot hold the value
   */
  public T accept(T value, String column) {
    return value;
  }

  /**
   * The value as it will be stored, of a key whose Java type no compiler has seen. An {@code int}
   * is as good as the {@code long} of the usual key.
   *
   * @param key the key
   * @param column the column's name in messages
   * @throws ValidationError when it is not of the column's type, or the column cannot hold it
   */
  @SuppressWarnings("unchecked") // accept(…) casts
  public final T acceptKey(Object key, String column) {
    boolean widens = key instanceof Integer && kind() == ColumnKind.LONG;
    Object given = widens ? (Object) ((Integer) key).longValue() : key;
    try {
      return accept((T) given, column);
    } catch (ClassCastException wrongType) {
      throw refuse(
          column,
          "its keys are of the type "
              + javaType()
              + ", not "
              + key.getClass().getSimpleName()
              + ". FIX: convert the key, or give the row itself to eq(…), in(…), set(…), add(…).");
    }
  }

  /**
   * A value that an object holds as it is read back, so that what is stored alike is equal in Java
   * too. One that the column cannot hold stays as it is.
   */
  public Object settled(Object value) {
    return value instanceof Integer number && kind() == ColumnKind.LONG
        ? (Object) number.longValue()
        : value;
  }

  /** The Java type of the keys, for messages. */
  String javaType() {
    return switch (kind()) {
      case LONG -> "Long";
      case INTEGER -> "Integer";
      case SHORT -> "Short";
      case TEXT -> "String";
      default -> kind().toString();
    };
  }

  /** What a column that is set to the current time takes; null where the type is no time. */
  public @Nullable T moment(Instant now) {
    return null;
  }

  /** Sets a parameter to a value that was accepted. */
  public abstract void bind(ValueBinder binder, int index, T value) throws SQLException;

  /** Reads a value; null for NULL. */
  public abstract @Nullable T read(RowReader reader, int index) throws SQLException;

  /** Sets a parameter to a value that may be null. */
  public final void bindOrNull(ValueBinder binder, int index, @Nullable T value)
      throws SQLException {
    if (value == null) {
      bindNull(binder, index);
    } else {
      bind(binder, index, value);
    }
  }

  /** Sets a parameter to NULL. */
  public void bindNull(ValueBinder binder, int index) throws SQLException {
    binder.bindNull(index, kind());
  }

  /** The refusal of a value, which the message does not show. */
  protected static ValidationError refuse(String column, String reason) {
    return new ValidationError("DORM3012", column + ": " + reason, null);
  }
}
