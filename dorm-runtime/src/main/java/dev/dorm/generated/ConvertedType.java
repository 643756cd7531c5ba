package dev.dorm.generated;

import dev.dorm.convert.Converter;
import dev.dorm.exception.ValidationError;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values of any type, stored in the form that a converter gives them. A value can change in place,
 * so what a row held is remembered as its stored form.
 *
 * @param <T> the Java type, boxed
 * @param <S> the type that is stored
 */
public final class ConvertedType<T, S> extends ColumnType<T> {
  private final Converter<T, S> converter;
  private final ColumnType<S> stored;
  private final String name;

  private ConvertedType(Converter<T, S> converter, ColumnType<S> stored, String name) {
    super(stored.kind());
    this.converter = converter;
    this.stored = stored;
    this.name = name;
  }

  /**
   * Makes a type.
   *
   * @param converter the converter
   * @param stored the type of what it stores
   * @param name the converter's name, for messages
   */
  public static <T, S> ConvertedType<T, S> of(
      Converter<T, S> converter, ColumnType<S> stored, String name) {
    return new ConvertedType<>(converter, stored, name);
  }

  @Override
  public int size() {
    return stored.size();
  }

  @Override
  public int scale() {
    return stored.scale();
  }

  @Override
  public T accept(T value, String column) {
    S form = form(value, column);
    S accepted = stored.accept(form, column);
    return accepted.equals(form) ? value : field(accepted, column);
  }

  @Override
  public @Nullable T moment(Instant now) {
    S moment = stored.moment(now);
    return moment == null ? null : field(moment, name);
  }

  @Override
  public void bind(ValueBinder binder, int index, T value) throws SQLException {
    stored.bind(binder, index, stored.accept(form(value, name), name));
  }

  @Override
  public @Nullable T read(RowReader reader, int index) throws SQLException {
    return fieldOf(stored.read(reader, index));
  }

  /** Reads the stored form; null for NULL. */
  public @Nullable S readStored(RowReader reader, int index) throws SQLException {
    return stored.read(reader, index);
  }

  /** The value of a stored form; null for null. */
  public @Nullable T fieldOf(@Nullable S form) {
    return form == null ? null : field(copied(form), name);
  }

  /** The stored form of a value; null for null. */
  public @Nullable S storedOf(@Nullable T value) {
    return value == null ? null : copied(form(value, name));
  }

  /** Whether the form of a value differs from the one that was stored. */
  public boolean changed(@Nullable T current, @Nullable S held) {
    S form;
    try {
      form = storedOf(current);
    } catch (ValidationError refused) {
      return true; // the write refuses it too, and names the column
    }
    if (form instanceof BigDecimal number && held instanceof BigDecimal other) {
      return !DecimalType.same(number, other);
    }
    return !Objects.deepEquals(form, held);
  }

  /** The converter may keep its arrays, and change them. */
  @SuppressWarnings("unchecked") // a copy has the type of what is copied
  private static <V> V copied(V form) {
    return form instanceof byte[] bytes ? (V) bytes.clone() : form;
  }

  private S form(T value, String column) {
    return converted(() -> converter.toColumn(value), column, "toColumn");
  }

  private T field(S form, String column) {
    return converted(() -> converter.toField(form), column, "toField");
  }

  private <V> V converted(
      Supplier<? extends @Nullable V> conversion, String column, String method) {
    V result;
    try {
      result = conversion.get();
    } catch (RuntimeException failure) {
      throw new ValidationError(
          "DORM3211",
          column
              + ": "
              + method
              + " of its converter "
              + name
              + " failed. FIX: the value, or the converter; the cause says what it found.",
          failure);
    }
    if (result == null) {
      throw new ValidationError(
          "DORM3210",
          column
              + ": "
              + method
              + " of its converter "
              + name
              + " gave null. FIX: NULL never reaches a converter; give a value for every value.",
          null);
    }
    return result;
  }

  @Override
  public String toString() {
    return name;
  }
}
