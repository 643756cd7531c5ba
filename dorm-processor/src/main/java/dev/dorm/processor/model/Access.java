package dev.dorm.processor.model;

import com.palantir.javapoet.ClassName;

/** How generated code reads and writes a property. */
public sealed interface Access {
  /** The field itself. */
  record Field() implements Access {}

  /**
   * A pair of methods of the model.
   *
   * @param getter the reading one
   * @param setter the writing one
   */
  record Accessors(String getter, String setter) implements Access {}

  /** Nothing of the user's: the value lives in the row's state. */
  record State() implements Access {}

  /**
   * A field of an embedded object.
   *
   * @param holder how the object is reached
   * @param property the object's property
   * @param own how the field is reached from the object
   * @param field the field's name
   * @param required whether it is null only together with an object that may be null
   */
  record Part(Access holder, String property, Access own, String field, boolean required)
      implements Access {}

  /**
   * Static methods of a class that was generated beside the abstract model that declares the
   * property, which reach it as {@code origin}.
   *
   * @param owner the abstract model
   * @param origin how the bridge does it
   */
  record Bridge(ClassName owner, Access origin) implements Access {}
}
