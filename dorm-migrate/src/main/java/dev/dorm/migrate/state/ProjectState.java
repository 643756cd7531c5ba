package dev.dorm.migrate.state;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All models at one point of the history. Immutable: every change is a new state.
 *
 * @param models the models by key
 */
public record ProjectState(SortedMap<ModelKey, ModelState> models) {
  private static final ProjectState EMPTY = new ProjectState(Collections.emptySortedMap());

  /** Copies the map. */
  public ProjectState {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
  }

  /** The state before the first migration. */
  public static ProjectState empty() {
    return EMPTY;
  }

  /** The state of these models; of two with one key the last counts. */
  public static ProjectState of(Collection<ModelState> models) {
    SortedMap<ModelKey, ModelState> map = new TreeMap<>();
    models.forEach(model -> map.put(model.key(), model));
    return new ProjectState(map);
  }

  /** The model of that key. */
  public Optional<ModelState> find(ModelKey key) {
    return Optional.ofNullable(models.get(key));
  }

  /**
   * The model of that key.
   *
   * @throws PlanRefused when there is none
   */
  public ModelState model(ModelKey key) {
    ModelState model = models.get(key);
    if (model == null) {
      throw new PlanRefused(
          MigrationCode.OPERATION_DOES_NOT_FIT,
          "There is no model "
              + key
              + " at this point of the history. FIX: create it in an earlier migration and name"
              + " that migration in dependsOn.");
    }
    return model;
  }

  /** This state with a model added or replaced. */
  public ProjectState with(ModelState model) {
    SortedMap<ModelKey, ModelState> copy = new TreeMap<>(models);
    copy.put(model.key(), model);
    return new ProjectState(copy);
  }

  /** This state without a model. */
  public ProjectState without(ModelKey key) {
    SortedMap<ModelKey, ModelState> copy = new TreeMap<>(models);
    copy.remove(key);
    return new ProjectState(copy);
  }

  /** This state with a model under another key; whatever refers to it follows. */
  public ProjectState renamed(ModelKey key, ModelKey newKey) {
    UnaryOperator<ModelKey> names = any -> any.equals(key) ? newKey : any;
    List<ModelState> all = new ArrayList<>();
    for (ModelState model : models.values()) {
      List<FieldState> fields =
          model.fields().stream().map(field -> relinked(field, names)).toList();
      all.add(model.withKey(names.apply(model.key())).withFields(fields));
    }
    return of(all);
  }

  private static FieldState relinked(FieldState field, UnaryOperator<ModelKey> names) {
    if (field instanceof ManyToManyField many) {
      return many.relinked(names);
    }
    ColumnField column = (ColumnField) field;
    ForeignKeyState key = column.foreignKey();
    return key == null ? column : column.withForeignKey(key.relinked(names));
  }

  /** The key that a relation refers to; its type is that of a column which holds such a key. */
  public TableKey target(ModelKey to, @Nullable TableKey external) {
    return external != null ? external : target(to, new HashSet<>());
  }

  /** The key that a foreign key refers to. */
  public TableKey target(ForeignKeyState foreignKey) {
    return target(foreignKey.to(), foreignKey.external());
  }

  private TableKey target(ModelKey to, Set<ModelKey> seen) {
    ModelState model = model(to);
    ColumnField key = model.primaryKey().orElseThrow(() -> withoutKey(to));
    ForeignKeyState further = key.foreignKey();
    if (further == null) {
      return new TableKey(model.table(), key.column(), plain(key.type()));
    }
    if (!seen.add(to)) {
      throw withoutKey(to);
    }
    TableKey last = further.external() != null ? further.external() : target(further.to(), seen);
    return new TableKey(model.table(), key.column(), last.type());
  }

  private static PlanRefused withoutKey(ModelKey model) {
    return new PlanRefused(
        MigrationCode.MODELS_CONFLICT,
        model
            + " is referred to, but its key has not one column. FIX: primaryKey() on exactly one field of it.");
  }

  private static ColumnType plain(ColumnType type) {
    if (!type.isAuto()) {
      return type;
    }
    boolean small = type.kind() == ColumnType.Kind.AUTO;
    return ColumnType.of(small ? ColumnType.Kind.INT : ColumnType.Kind.BIGINT);
  }

  /** Whether both states give the same schema: the order of fields and indexes does not count. */
  public boolean sameSchema(ProjectState other) {
    return sorted().equals(other.sorted());
  }

  /** The SHA-256 of the canonical JSON, in hex. */
  public String stateHash() {
    return Hashes.sha256(StateJson.write(sorted()));
  }

  private ProjectState sorted() {
    return of(models.values().stream().map(ModelState::sorted).collect(Collectors.toList()));
  }
}
