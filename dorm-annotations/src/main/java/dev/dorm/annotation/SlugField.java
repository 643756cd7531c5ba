package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text column that holds letters, digits, hyphens and underscores only, for a {@code String}.
 * Checked by {@code fullClean()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface SlugField {
  /** The greatest number of code points. */
  int maxLength() default 50;

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
