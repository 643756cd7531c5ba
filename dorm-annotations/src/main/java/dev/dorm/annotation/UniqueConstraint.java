package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Properties whose values are unique together, given in {@link Model#constraints}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface UniqueConstraint {
  /** The properties in order. */
  String[] fields();

  /**
   * The rows among which the values are unique, as a condition (see {@link Check}); left out, all
   * of them.
   */
  String where() default "";

  /**
   * Properties that the constraint's index holds beside those that are unique. PostgreSQL only;
   * SQLite makes the index without them.
   */
  String[] include() default {};

  /** The name; left out, {@code uniq_<model>_<columns>}. */
  String name() default "";
}
