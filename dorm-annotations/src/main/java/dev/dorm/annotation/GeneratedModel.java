package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what the processor generated for a model and repeats what class files do not show to every
 * compiler; written by the processor only.
 *
 * <p>Compilers before 22 hide type annotations of class files from processors, so a model that
 * extends an abstract model of another jar reads the nullness of its columns here.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedModel {
  /** The model. */
  Class<?> value();

  /** The app's label. */
  String app();

  /** Whether the model is abstract, so that it has no table. */
  boolean isAbstract() default false;

  /** The properties whose columns allow NULL. */
  String[] nullable() default {};

  /**
   * The properties that an abstract model declares itself, in their order: some compilers sort
   * those of class files.
   */
  String[] properties() default {};
}
