package dev.dorm.validation;

/**
 * A rule for the values of a field: {@code @CharField(maxLength = 20, validators =
 * NoSpaces.class)}. One instance serves all threads. It is asked neither about null nor about the
 * empty text.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface Validator<T> {
  /**
   * Accepts a value, or refuses it.
   *
   * @throws dev.dorm.exception.ValidationError when the value is refused; its message is kept for
   *     the field
   */
  void validate(T value);
}
