package dev.dorm.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** What the values of a column are in Java. */
public sealed interface PropertyType {
  /** The type as written in the field. */
  TypeName typeName();

  /** The type of its objects. */
  default TypeName boxed() {
    return typeName().box();
  }

  /**
   * A type with columns of its own.
   *
   * @param type the type
   * @param typeName the type as written, primitive or boxed
   */
  record Scalar(ScalarType type, TypeName typeName) implements PropertyType {}

  /**
   * An enum, stored by name.
   *
   * @param typeName the enum
   * @param constants its constants, sorted
   */
  record EnumType(TypeName typeName, List<String> constants) implements PropertyType {
    /** Copies the list. */
    public EnumType {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A value that a converter stores as another one.
   *
   * @param typeName the type as written
   * @param stored what is stored
   * @param converter the converter
   * @param name the converter's simple name
   */
  record Converted(TypeName typeName, ScalarType stored, TypeName converter, String name)
      implements PropertyType {}

  /**
   * A list of single values.
   *
   * @param typeName the type as written
   * @param element the type of its elements
   */
  record ArrayType(TypeName typeName, ScalarType element) implements PropertyType {}

  /**
   * A value that a codec turns into JSON.
   *
   * @param typeName the type as written
   */
  record JsonType(TypeName typeName) implements PropertyType {}
}
