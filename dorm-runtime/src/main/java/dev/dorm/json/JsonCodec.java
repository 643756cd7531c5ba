package dev.dorm.json;

import dev.dorm.exception.ConfigurationError;
import org.jspecify.annotations.Nullable;

/** Between values and JSON texts. Thread-safe. */
public interface JsonCodec {
  /** The text of a value. */
  String write(Object value);

  /**
   * The value of a text.
   *
   * @param json the text
   * @param raw the class of the value
   * @param canonicalType its full type, type arguments included, with binary names of classes:
   *     {@code java.util.List<shop.Order$Line>}
   * @return null for the text {@code null}
   */
  <T> @Nullable T read(String json, Class<T> raw, String canonicalType);

  /** Whether two texts mean the same, however they are written. */
  default boolean same(String left, String right) {
    return left.equals(right);
  }

  /**
   * The codec that is on the class path.
   *
   * @throws ConfigurationError when there is none
   */
  static JsonCodec standard() {
    return StandardCodec.get();
  }
}
