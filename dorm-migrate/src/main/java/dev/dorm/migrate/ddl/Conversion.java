package dev.dorm.migrate.ddl;

import org.jspecify.annotations.Nullable;

/**
 * How the values of one type become values of another, without losing anything.
 *
 * @param expression the new value; equal to the old one's expression when nothing is to be done
 * @param offends the condition of values that cannot be converted; null when all can
 */
record Conversion(String expression, @Nullable String offends) {
  static Conversion of(String expression) {
    return new Conversion(expression, null);
  }

  static Conversion of(String expression, String offends) {
    return new Conversion(expression, offends);
  }

  /** This conversion for values that fulfil something else, too. */
  Conversion and(@Nullable String further) {
    if (further == null) {
      return this;
    }
    return new Conversion(expression, offends == null ? further : offends + " OR " + further);
  }
}
