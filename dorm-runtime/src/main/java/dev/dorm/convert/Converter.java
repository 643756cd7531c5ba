package dev.dorm.convert;

/**
 * Says how a field of any type is stored: {@code @Convert(converter = MoneyConverter.class) Money
 * price}. Without state: one instance serves all threads. It is never asked about null, which is
 * NULL, and never gives null.
 *
 * <p>Equal values have equal forms: rows are found by the form, and a save writes the column when
 * the form differs from the one that was loaded.
 *
 * @param <T> the type of the field, boxed
 * @param <S> the type that is stored: a text, a number, a boolean, a date or time, a UUID, bytes
 */
public interface Converter<T, S> {
  /**
   * The form that is stored. What it throws reaches the caller as the cause of a {@code
   * ValidationError}.
   */
  S toColumn(T value);

  /**
   * The value of a stored form; turns back what {@link #toColumn} made. What it throws reaches the
   * caller as the cause of a {@code ValidationError}.
   */
  T toField(S stored);
}
