package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SchemaNames;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the indexes and constraints of the models the names that the migrations already hold, and
 * new ones names that are still free.
 *
 * <p>Tables, indexes and unique constraints share one set of names on PostgreSQL, and upper and
 * lower case are one on SQLite.
 */
final class NameAssigner {
  private final ProjectState from;
  private final Findings findings;
  private final Set<String> taken = new HashSet<>();

  /** The names of models that go, maybe in a migration behind the one that would take them. */
  private final Set<String> gone = new HashSet<>();

  /** The names that columns lose which stay: that comes behind all new models and fields. */
  private final Set<String> late = new HashSet<>();

  /** The names that migrations hold, with their apps: another app may be migrated later. */
  private final Map<String, Set<String>> held = new HashMap<>();

  private NameAssigner(ProjectState from, Findings findings) {
    this.from = from;
    this.findings = findings;
    from.models()
        .values()
        .forEach(model -> SchemaNames.of(model).forEach(name -> hold(model, name)));
  }

  private void hold(ModelState model, String name) {
    held.computeIfAbsent(name, any -> new HashSet<>()).add(model.key().app());
  }

  /** The models with the names of the migrations. */
  static ProjectState assign(ProjectState from, ProjectState to, Findings findings) {
    NameAssigner assigner = new NameAssigner(from, findings);
    List<ModelState> models = new ArrayList<>();
    to.models().values().forEach(assigner::reserve);
    to.models().values().forEach(model -> models.add(assigner.adopt(model)));
    models.forEach(assigner::reserveAdopted);
    from.models().values().stream()
        .filter(model -> to.find(model.key()).isEmpty())
        .forEach(model -> assigner.gone.addAll(SchemaNames.of(model)));
    return ProjectState.of(models.stream().map(assigner::name).toList());
  }

  private void reserve(ModelState model) {
    take(model.table());
    model.manyToMany().map(ManyToManyField::table).forEach(this::reserve);
  }

  private void reserve(@Nullable JoinTable table) {
    if (table != null) {
      SchemaNames.of(table).forEach(this::take);
    }
  }

  private @Nullable ModelState known(ModelState model) {
    return from.find(model.key()).orElse(null);
  }

  /** The model with the names that its fields and indexes have in the migrations. */
  private ModelState adopt(ModelState model) {
    ModelState known = known(model);
    if (known == null) {
      return model;
    }
    List<FieldState> fields = new ArrayList<>();
    for (FieldState field : model.fields()) {
      ColumnField former = known.column(field.name()).orElse(null);
      fields.add(
          field instanceof ColumnField column && former != null ? adopt(column, former) : field);
    }
    List<IndexState> indexes = new ArrayList<>();
    model.indexes().forEach(index -> indexes.add(adopt(model, known, index)));
    List<ConstraintState> constraints = new ArrayList<>();
    model.constraints().forEach(constraint -> constraints.add(adopt(model, known, constraint)));
    return new ModelState(
        model.key(), model.table(), fields, indexes, constraints, model.comment());
  }

  private static ColumnField adopt(ColumnField field, ColumnField former) {
    return field.withNames(
        or(former.unique(), field.unique()),
        or(former.index(), field.index()),
        or(former.check(), field.check()),
        or(former.constraint(), field.constraint()));
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }

  private static IndexState adopt(ModelState model, ModelState known, IndexState index) {
    if (!isDefault(model, index) || known.index(index.name()).isPresent()) {
      return index;
    }
    Optional<IndexState> same =
        known.indexes().stream()
            .filter(other -> other.withName(index.name()).equals(index))
            .filter(other -> model.index(other.name()).isEmpty())
            .findFirst();
    return same.orElse(index);
  }

  private static ConstraintState adopt(
      ModelState model, ModelState known, ConstraintState constraint) {
    if (!isDefault(model, constraint) || known.constraint(constraint.name()).isPresent()) {
      return constraint;
    }
    return known.constraints().stream()
        .filter(other -> other.withName(constraint.name()).equals(constraint))
        .filter(other -> model.constraint(other.name()).isEmpty())
        .findFirst()
        .orElse(constraint);
  }

  private void reserveAdopted(ModelState model) {
    ModelState known = known(model);
    if (known != null) {
      known.columns().forEach(field -> reserveAdopted(model, field));
      known.indexes().stream().filter(model.indexes()::contains).forEach(i -> take(i.name()));
      known.constraints().stream()
          .filter(UniqueState.class::isInstance)
          .filter(model.constraints()::contains)
          .forEach(constraint -> take(constraint.name()));
    }
  }

  private void reserveAdopted(ModelState model, ColumnField former) {
    ColumnField field = model.column(former.name()).orElse(null);
    if (field != null) {
      Set<String> kept = SchemaNames.of(field);
      for (String name : SchemaNames.of(former)) {
        if (kept.contains(name)) {
          take(name);
        } else {
          late.add(name);
        }
      }
    }
  }

  /** The model with names for what is new. */
  private ModelState name(ModelState model) {
    ModelState known = known(model);
    List<FieldState> fields = new ArrayList<>();
    for (FieldState field : model.fields()) {
      ColumnField former = known == null ? null : known.column(field.name()).orElse(null);
      fields.add(field instanceof ColumnField column ? name(model, column, former) : field);
    }
    List<IndexState> indexes = new ArrayList<>();
    for (IndexState index : model.indexes()) {
      boolean isNew = known == null || !known.indexes().contains(index);
      indexes.add(isNew ? name(model, index) : index);
    }
    List<ConstraintState> constraints = new ArrayList<>();
    for (ConstraintState constraint : model.constraints()) {
      boolean isNew = known == null || !known.constraints().contains(constraint);
      constraints.add(isNew ? name(model, constraint) : constraint);
    }
    return new ModelState(
        model.key(), model.table(), fields, indexes, constraints, model.comment());
  }

  private ColumnField name(ModelState model, ColumnField field, @Nullable ColumnField former) {
    String unique = field.unique();
    if (unique != null && (former == null || former.unique() == null)) {
      unique = free(model, unique, true, true);
    }
    String index = field.index();
    if (index != null && (former == null || former.index() == null)) {
      index = free(model, index, true, true);
    }
    ForeignKeyState key = field.foreignKey();
    return field.withNames(unique, index, field.check(), key == null ? null : key.constraint());
  }

  private IndexState name(ModelState model, IndexState index) {
    boolean early = known(model) == null;
    return index.withName(free(model, index.name(), isDefault(model, index), early));
  }

  /** The names of CHECKs are known in their table only. */
  private ConstraintState name(ModelState model, ConstraintState constraint) {
    return constraint instanceof UniqueState unique
        ? unique.withName(
            free(model, unique.name(), isDefault(model, unique), known(model) == null))
        : constraint;
  }

  /**
   * The name when it is free, else one with a hash; a name that somebody chose is never changed.
   *
   * @param early whether it is taken before columns lose theirs
   */
  private String free(ModelState model, String name, boolean changeable, boolean early) {
    boolean freeLater =
        gone.contains(SchemaNames.lower(name)) || (early && late.contains(SchemaNames.lower(name)));
    if (!(changeable && freeLater) && isFree(model, name) && take(name)) {
      return name;
    }
    if (!changeable) {
      findings.refuse(
          MigrationCode.MODELS_CONFLICT,
          "The name "
              + name
              + ", chosen in "
              + model.key()
              + ", is taken by another table, index or constraint. FIX: choose another.");
      return name;
    }
    String meaning = model.table() + "|" + name;
    String hashed = PhysicalNames.hashed(name, meaning);
    for (int i = 2; !isFree(model, hashed) || !take(hashed); i++) {
      hashed = PhysicalNames.hashed(name, meaning + "|" + i);
    }
    return hashed;
  }

  private boolean isFree(ModelState model, String name) {
    return held.getOrDefault(SchemaNames.lower(name), Set.of()).stream()
        .allMatch(model.key().app()::equals);
  }

  private boolean take(String name) {
    return taken.add(SchemaNames.lower(name));
  }

  private static boolean isDefault(ModelState model, IndexState index) {
    List<String> fields = index.parts().stream().map(IndexState.Part::field).toList();
    return index.name().equals(PhysicalNames.index(model.key(), fields));
  }

  private static boolean isDefault(ModelState model, ConstraintState constraint) {
    return constraint instanceof UniqueState unique
        ? unique.name().equals(PhysicalNames.unique(model.key(), unique.fields()))
        : constraint.name().startsWith(PhysicalNames.condition(model.key()));
  }
}
