package dev.dorm.migrate.state;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The models of a project, as the processor saw them. */
public final class ProjectModels {
  private final SortedMap<ModelKey, ModelSnapshot> snapshots = new TreeMap<>();

  /**
   * Keeps the models.
   *
   * @throws PlanRefused when two classes are the same model of the same app
   */
  public ProjectModels(Collection<ModelSnapshot> models) {
    for (ModelSnapshot model : models) {
      ModelSnapshot other = snapshots.put(model.state().key(), model);
      if (other != null) {
        throw new PlanRefused(
            MigrationCode.MODELS_CONFLICT,
            other.className()
                + " and "
                + model.className()
                + " are both the model "
                + model.state().key()
                + ". FIX: rename one, or give one of the packages another label with @App.");
      }
    }
  }

  /** All snapshots, by model. */
  public SortedMap<ModelKey, ModelSnapshot> snapshots() {
    return Collections.unmodifiableSortedMap(snapshots);
  }

  /** The labels of the apps that have models in this project. */
  public SortedSet<String> ownApps() {
    SortedSet<String> apps = new TreeSet<>();
    snapshots.values().stream()
        .filter(ModelSnapshot::own)
        .forEach(model -> apps.add(model.state().key().app()));
    return apps;
  }

  /** The package that the models of an app have in common, when they have one. */
  public Optional<String> packageOf(String app) {
    List<String> packages =
        snapshots.values().stream()
            .filter(model -> model.state().key().app().equals(app))
            .map(ModelSnapshot::packageName)
            .toList();
    return packages.stream().reduce(ProjectModels::common).filter(name -> !name.isEmpty());
  }

  private static String common(String left, String right) {
    List<String> shared = new ArrayList<>();
    String[] first = left.split("\\.", -1);
    String[] second = right.split("\\.", -1);
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      if (!first[i].equals(second[i])) {
        break;
      }
      shared.add(first[i]);
    }
    return String.join(".", shared);
  }

  /**
   * The state that migrations should lead to: the managed models, with the keys of unmanaged tables
   * filled in.
   */
  public ProjectState state() {
    Map<ModelKey, TableKey> external = new HashMap<>();
    ProjectState all =
        ProjectState.of(snapshots.values().stream().map(ModelSnapshot::state).toList());
    for (ModelSnapshot snapshot : snapshots.values()) {
      ModelKey key = snapshot.state().key();
      if (!snapshot.managed() && snapshot.state().primaryKey().isPresent()) {
        external.put(key, all.target(key, null));
      }
    }
    List<ModelState> managed = new ArrayList<>();
    for (ModelSnapshot snapshot : snapshots.values()) {
      if (snapshot.managed()) {
        managed.add(withExternal(snapshot.state(), external));
      }
    }
    return ProjectState.of(managed);
  }

  private static ModelState withExternal(ModelState model, Map<ModelKey, TableKey> external) {
    return model.withFields(
        model.fields().stream().map(field -> withExternal(field, external)).toList());
  }

  private static FieldState withExternal(FieldState field, Map<ModelKey, TableKey> external) {
    if (field instanceof ManyToManyField many) {
      return new ManyToManyField(
          many.name(), many.to(), many.table(), many.through(), external.get(many.to()));
    }
    ColumnField column = (ColumnField) field;
    ForeignKeyState key = column.foreignKey();
    @Nullable TableKey target = key == null ? null : external.get(key.to());
    if (key == null || target == null) {
      return column;
    }
    return column.withForeignKey(
        new ForeignKeyState(key.to(), key.onDelete(), key.constraint(), target));
  }
}
