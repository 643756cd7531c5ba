package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relation of any number of rows to any number of rows, for a {@code Many<Model>}.
 *
 * <p>It is stored in a table of its own, made by the migrations: {@code <table>_<field>} with one
 * column per side.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ManyToMany {
  /** The name of the table between; left out, this model's table and the property's name. */
  String table() default "";

  /**
   * The model that stands between, when the pairs have columns of their own; left out, a table that
   * dorm makes.
   */
  Class<?> through() default void.class;

  /**
   * Whether a row that belongs to another one has it too, as friends do; only of a model to itself,
   * which then has no other side.
   */
  boolean symmetrical() default false;
}
