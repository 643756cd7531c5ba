package dev.dorm.migrate.detect;

import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A way out of a circle of apps: new models of one app are made without the relations that close
 * the circle, and get those later; models that go lose theirs before.
 *
 * @param app the app
 * @param operations its operations, with those relations as operations of their own
 * @param notNull how many columns are cut that do not allow NULL
 * @param fields how many relations are cut
 */
record CycleCut(String app, List<Planned> operations, int notNull, int fields) {
  private static final Comparator<CycleCut> CHEAPEST =
      Comparator.comparingInt(CycleCut::notNull)
          .thenComparingInt(CycleCut::fields)
          .thenComparing(CycleCut::app);

  /**
   * The cut that costs least: few columns that do not allow NULL, then few relations.
   *
   * @param open the operations by app
   * @param ready which of an app's operations could run now
   * @param from the state before all of them
   */
  static Optional<CycleCut> cheapest(
      Map<String, List<Planned>> open, UnaryOperator<List<Planned>> ready, ProjectState from) {
    List<CycleCut> cuts = new ArrayList<>();
    for (Map.Entry<String, List<Planned>> app : open.entrySet()) {
      if (waitsForItself(app.getKey(), open)) {
        CycleCut cut =
            of(app.getKey(), app.getValue(), ready, changedElsewhere(app.getKey(), open), from);
        if (!ready.apply(cut.operations()).isEmpty()) {
          cuts.add(cut);
        }
      }
    }
    return cuts.stream().min(CHEAPEST);
  }

  private static boolean waitsForItself(String app, Map<String, List<Planned>> open) {
    Set<String> seen = new HashSet<>();
    List<String> next = new ArrayList<>(waitsFor(app, open));
    while (!next.isEmpty()) {
      String other = next.remove(next.size() - 1);
      if (other.equals(app)) {
        return true;
      }
      if (seen.add(other)) {
        next.addAll(waitsFor(other, open));
      }
    }
    return false;
  }

  private static Set<String> waitsFor(String app, Map<String, List<Planned>> open) {
    Set<Token> wanted = new HashSet<>();
    open.getOrDefault(app, List.of()).forEach(planned -> wanted.addAll(planned.requires()));
    Set<String> apps = new HashSet<>();
    for (Map.Entry<String, List<Planned>> other : open.entrySet()) {
      boolean provides =
          other.getValue().stream().anyMatch(p -> p.provides().stream().anyMatch(wanted::contains));
      if (provides && !other.getKey().equals(app)) {
        apps.add(other.getKey());
      }
    }
    return apps;
  }

  private static CycleCut of(
      String app,
      List<Planned> operations,
      UnaryOperator<List<Planned>> ready,
      Set<ModelKey> elsewhere,
      ProjectState from) {
    List<Planned> now = ready.apply(operations);
    List<Planned> all = new ArrayList<>();
    int notNull = 0;
    int fields = 0;
    for (Planned planned : operations) {
      boolean waits = !now.contains(planned);
      if (waits && planned.operation() instanceof CreateModel create) {
        ModelState model = create.model(app);
        List<FieldState> cut = cuttable(model, elsewhere);
        all.addAll(without(model, cut));
        fields += cut.size();
        notNull += (int) cut.stream().filter(CycleCut::isNotNull).count();
      } else if (waits && planned.operation() instanceof DeleteModel) {
        ModelState model = from.model(planned.model());
        List<FieldState> cut = cuttable(model, elsewhere);
        all.addAll(goneBefore(planned, model, cut));
        fields += cut.size();
      } else {
        all.add(planned);
      }
    }
    return new CycleCut(app, all, notNull, fields);
  }

  private static List<FieldState> cuttable(ModelState model, Set<ModelKey> elsewhere) {
    return model.fields().stream().filter(field -> cuttable(field, elsewhere)).toList();
  }

  /** The models that other apps have yet to make, or to let go. */
  private static Set<ModelKey> changedElsewhere(String app, Map<String, List<Planned>> open) {
    Set<ModelKey> models = new HashSet<>();
    for (List<Planned> operations : open.values()) {
      for (Planned planned : operations) {
        boolean counts =
            planned.operation() instanceof CreateModel
                || planned.operation() instanceof DeleteModel;
        if (counts && !planned.app().equals(app)) {
          models.add(planned.model());
        }
      }
    }
    return models;
  }

  /** A relation to a model that another app has yet to make can wait, unless it is the key. */
  private static boolean cuttable(FieldState field, Set<ModelKey> elsewhere) {
    boolean key = field instanceof ColumnField column && column.primaryKey();
    return !key && Links.of(field).stream().anyMatch(elsewhere::contains);
  }

  private static boolean isNotNull(FieldState field) {
    return field instanceof ColumnField column && !column.nullable();
  }

  /** A model that goes, and before it its relations, with what is made of them. */
  private static List<Planned> goneBefore(Planned delete, ModelState model, List<FieldState> cut) {
    Set<String> names = new HashSet<>();
    cut.forEach(field -> names.add(field.name()));
    model.columns().filter(f -> computedFrom(f, names)).toList().forEach(f -> names.add(f.name()));
    List<Planned> all = new ArrayList<>();
    ModelState rest = model;
    for (IndexState index : model.indexes()) {
      if (names.stream().anyMatch(index::uses)) {
        all.add(Planned.remove(model.key(), index));
      }
    }
    for (ConstraintState constraint : model.constraints()) {
      if (names.stream().anyMatch(constraint::uses)) {
        all.add(Planned.remove(model.key(), constraint));
      }
    }
    for (String name : names.stream().sorted().toList()) {
      all.add(Planned.remove(model, name));
      rest = rest.withoutField(name);
    }
    all.add(Planned.delete(rest, delete.requires()));
    return all;
  }

  private static boolean computedFrom(ColumnField field, Set<String> names) {
    Expression generated = field.rules().generated();
    return generated != null && generated.fields().stream().anyMatch(names::contains);
  }

  private static List<Planned> without(ModelState model, List<FieldState> cut) {
    ModelKey key = model.key();
    ModelState rest = model;
    List<Planned> later = new ArrayList<>();
    for (FieldState field : cut) {
      rest = rest.withoutField(field.name());
      later.add(Planned.add(key, field, null));
    }
    for (IndexState index : model.indexes()) {
      if (cut.stream().anyMatch(field -> index.uses(field.name()))) {
        rest = rest.withoutIndex(index.name());
        later.add(Planned.add(key, index));
      }
    }
    for (ConstraintState constraint : model.constraints()) {
      if (cut.stream().anyMatch(field -> constraint.uses(field.name()))) {
        rest = rest.withoutConstraint(constraint.name());
        later.add(Planned.add(key, constraint));
      }
    }
    List<Planned> all = new ArrayList<>();
    all.add(Planned.create(rest));
    all.addAll(later);
    return all;
  }
}
