package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A pattern that validation must find in the text. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface RegexValidator {
  /** The pattern; it is searched for, so anchor it with {@code ^} and {@code $}. */
  String value();

  /** The message of the error; left out, one that names the pattern. */
  String message() default "";
}
