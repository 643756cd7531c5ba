package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The other side of a relation that is declared elsewhere, for a {@code Many<Model>}, or a {@code
 * Ref<Model>} when the declaring side is a {@link OneToOne}. It is no column.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Reverse {
  /** The property of the other model that declares the relation. */
  String value();
}
