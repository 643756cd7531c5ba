package dev.dorm.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The names of the classes that are generated for a model. All are in the model's package; the
 * classes around a nested model become part of the name: {@code Outer.Author} gives {@code
 * Outer_Author_}.
 */
public final class GeneratedNames {
  private static final String FIELDS = "Fields";

  private GeneratedNames() {}

  /** The metamodel, {@code Author_}. */
  public static ClassName metamodel(ClassName model) {
    return beside(model, "_");
  }

  /** The interface of accessors, {@code AuthorFields}. */
  public static ClassName fields(ClassName model) {
    return beside(model, FIELDS);
  }

  /** Whether an interface is called as accessors are. */
  public static boolean isLikeFields(String simpleName) {
    return simpleName.endsWith(FIELDS);
  }

  /** The manager, {@code AuthorManager}. */
  public static ClassName manager(ClassName model) {
    return beside(model, "Manager");
  }

  /** The binding, {@code AuthorBinding}. */
  public static ClassName binding(ClassName model) {
    return beside(model, "Binding");
  }

  /** The door to the fields of an abstract model, {@code TimestampedBridge}. */
  public static ClassName bridge(ClassName model) {
    return beside(model, "Bridge");
  }

  private static ClassName beside(ClassName model, String suffix) {
    return ClassName.get(model.packageName(), String.join("_", model.simpleNames()) + suffix);
  }
}
