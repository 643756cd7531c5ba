package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that stores an {@code enum} by name, with a CHECK that lists the constants; the kind of
 * an {@code enum} without annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface EnumField {
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
