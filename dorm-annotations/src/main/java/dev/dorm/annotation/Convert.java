package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of any Java type, stored in the form that a converter gives it.
 *
 * <p>What the converter stores is a type that dorm has columns for, and decides the column; where
 * that needs a size or another option, the annotation of the stored type stands beside this one:
 * {@code @Convert(converter = IbanConverter.class) @CharField(maxLength = 34) Iban account}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Convert {
  /**
   * The converter: a {@code dev.dorm.convert.Converter} of the field's type, with a constructor
   * without parameters. One instance serves all threads.
   */
  Class<?> converter();
}
