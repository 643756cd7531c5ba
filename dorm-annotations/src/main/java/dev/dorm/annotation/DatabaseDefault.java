package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The database's own value for rows that are inserted without one: {@code @DatabaseDefault("0")
 * Integer rank}.
 *
 * <p>A new object whose field is null is inserted without the column and gets the value that the
 * database gave; other programs that insert rows get it too. The field has a reference type that is
 * not {@code @Nullable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface DatabaseDefault {
  /**
   * The value as conditions write it (see {@link Check}): a number, {@code true}, {@code false}, or
   * a text, a date or a constant of an enum in single quotes; {@code now()} for a moment.
   */
  String value();
}
