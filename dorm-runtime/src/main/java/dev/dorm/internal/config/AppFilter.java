package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the setting {@code apps} leaves of the registries that were found. An app is a package; one
 * inside of it is another app.
 *
 * @param registries the registries, of which each holds the models of the named packages alone
 * @param leftOut the models of other packages
 */
public record AppFilter(List<ModelRegistry> registries, Set<Class<?>> leftOut) {
  /** Copies. */
  public AppFilter {
    registries = List.copyOf(registries);
    leftOut = Set.copyOf(leftOut);
  }

  /**
   * Chooses.
   *
   * @param found the registries that were found
   * @param apps the packages; empty for all
   * @throws ConfigurationError when a package holds no model
   */
  public static AppFilter of(List<ModelRegistry> found, List<String> apps) {
    if (apps.isEmpty()) {
      return new AppFilter(found, Set.of());
    }
    Set<String> packages = new TreeSet<>();
    Set<Class<?>> leftOut = new HashSet<>();
    List<ModelRegistry> kept = new ArrayList<>();
    for (ModelRegistry registry : found) {
      List<ModelBinding<?>> models = new ArrayList<>();
      for (ModelBinding<?> model : registry.models()) {
        String app = model.type().getPackageName();
        packages.add(app);
        if (apps.contains(app)) {
          models.add(model);
        } else {
          leftOut.add(model.type());
        }
      }
      if (!models.isEmpty()) {
        kept.add(models.size() == registry.models().size() ? registry : new Part(models));
      }
    }
    for (String app : apps) {
      if (!packages.contains(app)) {
        throw unknown(app, packages);
      }
    }
    return new AppFilter(kept, leftOut);
  }

  private static ConfigurationError unknown(String app, Set<String> packages) {
    return new ConfigurationError(
        "DORM2053",
        "The setting apps names \""
            + app
            + "\", and no model is in a package of that name."
            + Nearest.hint(app, packages)
            + " FIX: "
            + (packages.isEmpty()
                ? "compile the models with dorm-processor."
                : "one of " + String.join(", ", packages) + "."),
        null);
  }

  /** The models of some packages of a module. */
  private static final class Part extends ModelRegistry {
    private final List<ModelBinding<?>> models;

    Part(List<ModelBinding<?>> models) {
      super(VERSION);
      this.models = List.copyOf(models);
    }

    @Override
    public List<ModelBinding<?>> models() {
      return models;
    }
  }
}
