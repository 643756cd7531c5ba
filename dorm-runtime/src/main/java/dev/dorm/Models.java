package dev.dorm;

import dev.dorm.exception.ConfigurationError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import dev.dorm.internal.config.AppFilter;
import dev.dorm.internal.config.RegistryLoader;
import dev.dorm.internal.plan.ModelGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models of the process: the registries given by hand, and, once they are asked for, those that
 * are found.
 */
final class Models {
  private final List<ModelRegistry> given;
  private final List<String> apps;
  private volatile @Nullable Loaded loaded;

  /**
   * Makes the models.
   *
   * @param given registries given by hand, all of whose models count
   * @param apps the packages of the models that count among those that are found; empty for all
   */
  Models(List<ModelRegistry> given, List<String> apps) {
    this.given = given;
    this.apps = apps;
  }

  /** The same registries, and those of other apps among those that are found. */
  Models only(List<String> others) {
    return apps.equals(others) ? this : new Models(given, others);
  }

  /** The same with more registries. */
  Models with(List<ModelRegistry> more) {
    List<ModelRegistry> all = new ArrayList<>(given);
    for (ModelRegistry registry : more) {
      all.add(RegistryLoader.checked(registry));
    }
    return new Models(List.copyOf(all), apps);
  }

  List<ModelRegistry> registries() {
    return loaded().registries;
  }

  ModelBinding<?> bindingOf(Class<?> type) {
    ModelBinding<?> binding = loaded().bindings.get(type);
    if (binding == null) {
      throw unknown(type);
    }
    return binding;
  }

  ModelGraph graph() {
    return loaded().graph;
  }

  private ConfigurationError unknown(Class<?> type) {
    if (loaded().leftOut.contains(type)) {
      String app = type.getPackageName();
      return new ConfigurationError(
          "DORM2054",
          type.getName()
              + " is left out: the setting apps names "
              + String.join(", ", apps)
              + ". FIX: apps="
              + String.join(",", apps)
              + ","
              + app
              + ", or no such setting.",
          null);
    }
    String mend =
        "FIX: add dorm-processor to <annotationProcessorPaths>, or set <extensions>true</extensions>"
            + " on dorm-maven-plugin; or pass the module's registry to Dorm.register(…).";
    return loaded().bindings.isEmpty()
        ? new ConfigurationError("DORM1002", "0 models are registered. " + mend, null)
        : new ConfigurationError(
            "DORM1001",
            type.getName()
                + " is a model but "
                + type.getSimpleName()
                + "_ was not generated: the dorm processor did not run. JDK 23 and later ignore"
                + " processors on the class path. "
                + mend,
            null);
  }

  private Loaded loaded() {
    Loaded current = loaded;
    if (current == null) {
      AppFilter chosen = AppFilter.of(RegistryLoader.load(), apps);
      List<ModelRegistry> all = new ArrayList<>(chosen.registries());
      all.addAll(given);
      List<ModelBinding<?>> known = new ArrayList<>();
      for (ModelRegistry registry : all) {
        known.addAll(registry.models());
      }
      current =
          new Loaded(List.copyOf(all), byType(known), new ModelGraph(known), chosen.leftOut());
      loaded = current;
    }
    return current;
  }

  private static Map<Class<?>, ModelBinding<?>> byType(List<ModelBinding<?>> known) {
    Map<Class<?>, ModelBinding<?>> bindings = new HashMap<>();
    for (ModelBinding<?> binding : known) {
      bindings.put(binding.type(), binding);
    }
    return bindings;
  }

  private record Loaded(
      List<ModelRegistry> registries,
      Map<Class<?>, ModelBinding<?>> bindings,
      ModelGraph graph,
      Set<Class<?>> leftOut) {}
}
