package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that the database computes from others of the same row and stores:
 * {@code @GeneratedColumn("pages * copies") long sheets}.
 *
 * <p>It is never written, read back after each insert and update, and queried like any other.
 * Arithmetic of integers gives a {@code long}. What may be NULL needs a {@code @Nullable} field.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface GeneratedColumn {
  /** The expression, or a condition for a boolean, as conditions write it (see {@link Check}). */
  String value();
}
