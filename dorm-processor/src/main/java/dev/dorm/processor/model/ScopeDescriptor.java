package dev.dorm.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A function of the model that becomes a method of its manager.
 *
 * @param name its name
 * @param parameters what it takes beside the query
 * @param isVarargs whether the last of them takes any number
 */
public record ScopeDescriptor(String name, List<Parameter> parameters, boolean isVarargs) {
  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type
   */
  public record Parameter(String name, TypeName type) {}

  /** Copies the list. */
  public ScopeDescriptor {
    parameters = List.copyOf(parameters);
  }
}
