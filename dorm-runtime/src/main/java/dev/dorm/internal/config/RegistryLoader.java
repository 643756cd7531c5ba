package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import dev.dorm.generated.ModelRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the registries of the modules that hold models: the only use of {@link ServiceLoader}. */
public final class RegistryLoader {
  private RegistryLoader() {}

  /** The registries that the class loader of the calling thread sees, or else dorm's own. */
  public static List<ModelRegistry> load() {
    List<ModelRegistry> found = load(Thread.currentThread().getContextClassLoader());
    return found.isEmpty() ? load(RegistryLoader.class.getClassLoader()) : found;
  }

  /** The registries that a class loader sees. */
  public static List<ModelRegistry> load(ClassLoader loader) {
    List<ModelRegistry> found = new ArrayList<>();
    for (ModelRegistry registry : ServiceLoader.load(ModelRegistry.class, loader)) {
      found.add(checked(registry));
    }
    return List.copyOf(found);
  }

  /**
   * A registry that this version of dorm understands.
   *
   * @throws ConfigurationError when it was generated for another one
   */
  public static ModelRegistry checked(ModelRegistry registry) {
    if (registry.version() != ModelRegistry.VERSION) {
      throw new ConfigurationError(
          "DORM4019",
          registry.getClass().getName()
              + " was generated for version "
              + registry.version()
              + " of dorm's runtime interface, this runtime has version "
              + ModelRegistry.VERSION
              + ". FIX: compile the models with the dorm-processor of this version.",
          null);
    }
    return registry;
  }
}
