package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column of bytes, for a {@code byte[]}; the kind of this type without annotation. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface BinaryField {
  /** Validators that {@code fullClean()} runs, each with a constructor without parameters. */
  Class<?>[] validators() default {};

  /** The column's name; left out, the property's name in snake case. */
  String column() default "";
}
