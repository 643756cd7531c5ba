package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique column that refers to the key of another model, for a {@code Ref<Model>}: at most one
 * row refers to each.
 *
 * <p>The other side is one object: {@code @Reverse("author") Ref<Profile> profile}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface OneToOne {
  /** What happens to this row when the row it refers to is deleted. Required. */
  OnDelete onDelete();

  /** Whether this column is the primary key. One per model. */
  boolean primaryKey() default false;

  /** The column's name; left out, the property's name in snake case with {@code _id} behind it. */
  String column() default "";

  /** Whether the database gets a foreign key constraint. */
  boolean constraint() default true;
}
