package dev.dorm.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;

/**
 * A valid abstract model.
 *
 * @param name which model it is
 * @param origin the class, which generated files name as their origin
 * @param isPublic whether every package sees it
 * @param typeParameters its type parameters with their bounds
 * @param fields the properties it declares itself, in order
 * @param nullable those whose columns allow NULL
 */
public record AbstractDescriptor(
    ModelName name,
    Origin origin,
    boolean isPublic,
    List<TypeVariableName> typeParameters,
    List<FieldDescriptor> fields,
    List<String> nullable) {

  /**
   * A property of an abstract model.
   *
   * @param name its name
   * @param type its type
   * @param access how its own package reaches it
   */
  public record FieldDescriptor(String name, TypeName type, Access access) {}

  /** Copies the lists. */
  public AbstractDescriptor {
    typeParameters = List.copyOf(typeParameters);
    fields = List.copyOf(fields);
    nullable = List.copyOf(nullable);
  }
}
