package dev.dorm.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * Which model it is.
 *
 * @param type its class
 * @param app its app's label
 */
public record ModelName(ClassName type, String app) {
  /** The simple name. */
  public String model() {
    return type.simpleName();
  }

  /** App and model, {@code blog.Author}. */
  public String label() {
    return app + "." + model();
  }
}
