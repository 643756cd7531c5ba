package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exact decimal column, for a {@code BigDecimal}.
 *
 * <p>A value with more places than {@link #decimalPlaces} or more digits than fit is refused, never
 * rounded. On SQLite up to 15 digits are stored as a number, up to 18 as a scaled integer; more are
 * not available there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface DecimalField {
  /** The number of significant digits, places included. Required; at least 1. */
  int maxDigits();

  /** The number of places after the point. Required; from 0 to {@link #maxDigits}. */
  int decimalPlaces();

  /** Whether this column is the primary key. One per model. */
  boolean primaryKey() default false;

  /** Whether no two rows may hold the same value. NULL never collides. */
  boolean unique() default false;

  /** Whether the column gets an index of its own. */
  boolean index() default false;

  /** Whether validation accepts the empty value. Checked by {@code fullClean()}. */
  boolean blank() default false;

  /** The values that validation accepts; empty means any. Checked by {@code fullClean()}. */
  String[] choices() default {};

  /** Validators that {@code fullClean()} runs, each with a constructor without parameters. */
  Class<?>[] validators() default {};

  /** The column's name; left out, the property's name in snake case. */
  String column() default "";
}
