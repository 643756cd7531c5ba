package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An object that is kept in several columns of the model's own table: a record, or a class with a
 * constructor without parameters. Its fields are the columns, and carry the annotations of columns.
 *
 * <p>Where the field may be null, all of its columns are NULL for null; one of its fields at least
 * must then be one that is never null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Embedded {
  /** What the names of the columns begin with; left out, the property's name and {@code _}. */
  String prefix() default "";
}
