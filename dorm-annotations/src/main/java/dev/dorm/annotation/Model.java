package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class as a model: a table, its rows and its queries.
 *
 * <p>The class extends {@code Entity} of itself. An abstract class has no table; its fields and
 * options are inherited, option by option.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {
  /**
   * The table's name; left out, the app's label and the model's name in lower case: {@code
   * blog_author}.
   */
  String table() default "";

  /** The default order of every query: property names, with {@code -} in front for descending. */
  String[] ordering() default {};

  /** Indexes over several columns. */
  Index[] indexes() default {};

  /** Groups of properties whose values are unique together. */
  UniqueConstraint[] constraints() default {};

  /** Conditions that every row fulfils. */
  Check[] checks() default {};

  /** The name of the database that holds this model's rows; left out, the default one. */
  String database() default "";

  /** A subclass of the generated manager that takes its place as {@code objects}. */
  Class<?> manager() default void.class;

  /**
   * Whether migrations create and change the table. Of one that they leave alone, as of a view,
   * nobody sees to it that the key comes once: {@code get} refuses a second row.
   */
  boolean managed() default true;
}
