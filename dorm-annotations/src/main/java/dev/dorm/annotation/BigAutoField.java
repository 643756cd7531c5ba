package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A 64-bit integer key that the database counts up, for {@code Long}; the kind of a key {@code Long
 * id} without annotation. It is the primary key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface BigAutoField {
  /** The column's name; left out, the property's name in snake case. */
  String column() default "";
}
