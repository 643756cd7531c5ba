package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of lists of single values, for a {@code List} of {@code String}, {@code Integer}, {@code
 * Long}, {@code Short}, {@code Double}, {@code Boolean}, {@code UUID}, {@code LocalDate}, {@code
 * LocalTime}, {@code Instant}, {@code LocalDateTime} or {@code OffsetDateTime}; the kind of these
 * types without annotation. An array on PostgreSQL, the text of a JSON array on SQLite. No element
 * is null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ArrayField {
  /** Validators that {@code fullClean()} runs, each with a constructor without parameters. */
  Class<?>[] validators() default {};

  /** The column's name; left out, the property's name in snake case. */
  String column() default "";
}
