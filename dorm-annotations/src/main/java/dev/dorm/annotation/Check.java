package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition that every row fulfils, given in {@link Model#checks}: {@code @Check("pages > 0")}.
 *
 * <p>A condition speaks of the model's own properties, and is checked when the model is compiled:
 *
 * <ul>
 *   <li>comparisons: {@code = != < <= > >=}, {@code between 1 and 9}, {@code in ('a', 'b')}, {@code
 *       is null}, {@code is not null};
 *   <li>{@code and}, {@code or}, {@code not}, parentheses; a boolean property is a condition by
 *       itself;
 *   <li>values: numbers, {@code true}, {@code false}, and in single quotes texts, constants of
 *       enums, dates, times, moments and UUIDs as Java writes them;
 *   <li>of integers {@code + - *} and {@code abs(x)}; of texts {@code ||} and {@code length(x)}; of
 *       all {@code coalesce(x, y)}. A word of the language that is a property's name too stands in
 *       back quotes.
 * </ul>
 *
 * <p>It means what the same query means. A row is refused when the condition is false of it; where
 * it is unknown, because a value is NULL, the row is accepted.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Check {
  /** The condition. */
  String value();

  /** The name; left out, {@code check_<model>_<columns>}. */
  String name() default "";
}
