package dev.dorm.migrate;

import dev.dorm.annotation.OnDelete;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import dev.dorm.generated.RelationReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * What only the compiled models show of their policies: a key with {@code SET_DEFAULT} has a value
 * to be set to.
 */
public final class ModelPolicies {
  private ModelPolicies() {}

  /**
   * What is wrong with the models that a class loader finds, a message each, sorted; none where
   * they cannot be loaded.
   */
  public static List<String> problems(ClassLoader loader) {
    List<String> problems = new ArrayList<>();
    try {
      for (ModelRegistry registry : ServiceLoader.load(ModelRegistry.class, loader)) {
        registry.models().forEach(model -> problems.addAll(problems(model)));
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      // Models that cannot be loaded cannot be asked; deleting asks them once more.
      return List.of();
    }
    Collections.sort(problems);
    return List.copyOf(problems);
  }

  private static <M> List<String> problems(ModelBinding<M> model) {
    List<String> problems = new ArrayList<>();
    for (RelationReference relation : model.relations()) {
      if (relation.onDelete() == OnDelete.SET_DEFAULT
          && model.get(model.newObject(), relation.column()) == null) {
        problems.add(
            "[DORM3043] "
                + model.table().model()
                + "."
                + relation.property()
                + " has the policy SET_DEFAULT and no initialiser, so there is no value to set."
                + " FIX: give the field an initialiser, Ref.id(…), or another policy.");
      }
    }
    return problems;
  }
}
