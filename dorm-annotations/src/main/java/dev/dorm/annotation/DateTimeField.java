package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A date with time in microseconds, for {@code Instant}, {@code OffsetDateTime} (both a moment,
 * stored in UTC) and {@code LocalDateTime} (no zone); the kind of these types without annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface DateTimeField {
  /** Whether every save sets the current time. */
  boolean autoNow() default false;

  /** Whether the first save sets the current time. */
  boolean autoNowAdd() default false;

  /** Whether this column is the primary key. One per model. */
  boolean primaryKey() default false;

  /** Whether no two rows may hold the same value. NULL never collides. */
  boolean unique() default false;

  /** Whether the column gets an index of its own. */
  boolean index() default false;

  /** Validators that {@code fullClean()} runs, each with a constructor without parameters. */
  Class<?>[] validators() default {};

  /** The column's name; left out, the property's name in snake case. */
  String column() default "";
}
