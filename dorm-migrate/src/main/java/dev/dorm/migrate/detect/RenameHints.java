package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelSnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What was renamed, as somebody said so. A hint whose rename is in the migrations already means
 * nothing any more.
 *
 * @param models the present names of models, by their former keys
 * @param fields the present names of fields, by the present keys of their models and their former
 *     names
 */
public record RenameHints(Map<ModelKey, String> models, Map<ModelKey, Map<String, String>> fields) {
  /** Copies the maps. */
  public RenameHints {
    models = Map.copyOf(models);
    Map<ModelKey, Map<String, String>> copy = new HashMap<>();
    fields.forEach((model, names) -> copy.put(model, Map.copyOf(names)));
    fields = Map.copyOf(copy);
  }

  /** No hints. */
  public static RenameHints none() {
    return new RenameHints(Map.of(), Map.of());
  }

  /** These hints and those that stand in the models as {@code @RenamedFrom}. */
  public RenameHints and(Collection<ModelSnapshot> snapshots) {
    Map<ModelKey, String> allModels = new HashMap<>(models);
    Map<ModelKey, Map<String, String>> allFields = new HashMap<>();
    fields.forEach((model, names) -> allFields.put(model, new HashMap<>(names)));
    for (ModelSnapshot snapshot : snapshots) {
      ModelKey key = snapshot.state().key();
      String former = snapshot.renamedFrom();
      if (former != null) {
        allModels.putIfAbsent(new ModelKey(key.app(), former), key.name());
      }
      snapshot
          .renamedFields()
          .forEach(
              (now, before) ->
                  allFields.computeIfAbsent(key, any -> new HashMap<>()).putIfAbsent(before, now));
    }
    return new RenameHints(allModels, allFields);
  }
}
