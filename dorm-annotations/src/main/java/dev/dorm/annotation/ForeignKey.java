package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that refers to the key of another model, for a {@code Ref<Model>}; any number of rows
 * may refer to the same one.
 *
 * <p>The column is named after the property with {@code _id} behind it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ForeignKey {
  /** What happens to this row when the row it refers to is deleted. Required. */
  OnDelete onDelete();

  /** Whether this column is the primary key. One per model. */
  boolean primaryKey() default false;

  /** Whether no two rows may refer to the same row; {@link OneToOne} says it better. */
  boolean unique() default false;

  /** Whether the column gets an index. */
  boolean index() default true;

  /** The column's name; left out, the property's name in snake case with {@code _id} behind it. */
  String column() default "";

  /** Whether the database gets a foreign key constraint. */
  boolean constraint() default true;
}
