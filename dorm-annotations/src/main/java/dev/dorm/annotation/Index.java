package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index of a model, given in {@link Model#indexes}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Index {
  /** The properties in order, with {@code -} in front for descending. */
  String[] fields();

  /** Whether the values are unique together. */
  boolean unique() default false;

  /** The rows that are indexed, as a condition (see {@link Check}); left out, all of them. */
  String where() default "";

  /**
   * Properties that the index holds beside those it is sorted by, so that a query may be answered
   * from the index alone. PostgreSQL only; SQLite makes the index without them.
   */
  String[] include() default {};

  /** The name; left out, {@code idx_<model>_<columns>}. */
  String name() default "";
}
