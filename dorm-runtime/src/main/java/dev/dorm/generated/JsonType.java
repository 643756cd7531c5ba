package dev.dorm.generated;

import dev.dorm.json.JsonCodec;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A value of any type, stored as JSON. The value can change in place, so what a row held is
 * remembered as its text.
 *
 * @param <T> the Java type
 */
public final class JsonType<T> extends ColumnType<T> {
  private final Class<T> raw;
  private final String canonicalType;

  /**
   * Makes a type.
   *
   * @param raw the class
   * @param canonicalType the full type, type arguments included, with binary names of classes
   */
  public JsonType(Class<T> raw, String canonicalType) {
    super(ColumnKind.JSON);
    this.raw = raw;
    this.canonicalType = canonicalType;
  }

  /** A class without type arguments. */
  public static <T> JsonType<T> json(Class<T> raw) {
    return new JsonType<>(raw, raw.getName());
  }

  /** A type with type arguments, of which {@code raw} is the class. */
  @SuppressWarnings(
      "unchecked") // generated code gives the class of T; there is no other class object for it
  public static <T> JsonType<T> json(Class<?> raw, String canonicalType) {
    return new JsonType<>((Class<T>) raw, canonicalType);
  }

  @Override
  public T accept(T value, String column) {
    String problem = JsonTextRules.problem(format(value));
    if (problem != null) {
      throw refuse(column, problem);
    }
    return value;
  }

  @Override
  public void bind(ValueBinder binder, int index, T value) throws SQLException {
    binder.bindJson(index, format(value));
  }

  @Override
  public @Nullable T read(RowReader reader, int index) throws SQLException {
    String text = reader.readJson(index);
    return text == null ? null : parse(text);
  }

  /** The text of a value. */
  public String format(T value) {
    return JsonCodec.standard().write(value);
  }

  /** The value of a text; null for JSON's own null. */
  public @Nullable T parse(String text) {
    return JsonCodec.standard().read(text, raw, canonicalType);
  }

  /** Whether a value means something else than the text that was stored. */
  public boolean changed(@Nullable T current, @Nullable String storedText) {
    if (current == null || storedText == null) {
      return (current == null) != (storedText == null);
    }
    JsonCodec codec = JsonCodec.standard();
    return !codec.same(codec.write(current), storedText);
  }
}
