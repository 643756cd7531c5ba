package dev.dorm.internal.persist;

import dev.dorm.exception.DormException;
import dev.dorm.exception.ForeignKeyViolation;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Delete;
import dev.dorm.internal.ast.DeleteLinks;
import dev.dorm.internal.ast.DeleteTogether;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.persist.Deletion.Referring;
import dev.dorm.internal.persist.Deletion.Unlinked;
import dev.dorm.internal.plan.ModelGraph;
import dev.dorm.internal.plan.ModelGraph.ForeignKey;
import dev.dorm.internal.plan.QueryState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Does what a deletion planned: pairs and rows that nobody refers to, then the references that stay
 * behind, then the rows themselves, those that refer before those that are referred to.
 */
final class DeletionExecutor {
  private final Engine engine;
  private final KeyRows rows;
  private final ModelGraph graph;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private boolean deferring;

  DeletionExecutor(Engine engine, KeyRows rows, ModelGraph graph) {
    this.engine = engine;
    this.rows = rows;
    this.graph = graph;
  }

  /** Does it, inside a transaction, and gives the number of rows per model. */
  Map<String, Long> execute(Deletion deletion) {
    deletion.unlinked().forEach(this::unlink);
    deletion.leaves().forEach(this::deleteLeaves);
    for (Referring each : deletion.updates()) {
      update(each, deletion.rowsOf(each.key().model()));
    }
    deleteRows(deletion.rows());
    return counts;
  }

  private void count(String label, long deleted) {
    if (deleted > 0) {
      counts.merge(label, deleted, Long::sum);
    }
  }

  private void unlink(Unlinked pairs) {
    for (List<Object> part : KeyRows.parts(pairs.keys())) {
      ListSlot sources = ListSlot.of(pairs.model().key().type(), part.size());
      count(
          pairs.links().label(),
          rows.run(new DeleteLinks(pairs.links().junction(), sources), part));
    }
  }

  private void deleteLeaves(Referring leaves) {
    for (List<Object> part : KeyRows.parts(leaves.keys())) {
      Fragment where = KeyRows.in(leaves.target(), leaves.key().column(), part);
      count(leaves.key().model().table().label(), delete(leaves.key().model(), where));
    }
  }

  private long delete(ModelBinding<?> model, Fragment where) {
    return rows.run(new Delete(model, (Predicate) where.node()), where.values());
  }

  /** Changes the references of rows that stay. */
  private void update(Referring referring, Set<Object> going) {
    ModelBinding<?> model = referring.key().model();
    ColumnReference column = referring.key().column();
    List<Assigned> assigned = new ArrayList<>();
    assigned.add(new Assigned(column, new Slot(column.type())));
    @Nullable Object[] values = {referring.value()};
    ColumnReference version = model.version();
    if (version != null) {
      Fragment counted = Versions.counted(version);
      assigned.add((Assigned) counted.node());
      values = Fragment.join(values, counted.values());
    }
    for (List<Object> part : KeyRows.parts(referring.keys())) {
      Fragment where = KeyRows.in(referring.target(), column, part);
      if (!going.isEmpty()) {
        Fragment gone = KeyRows.in(model, model.key(), new ArrayList<>(going));
        where =
            new Fragment(
                Logical.of(
                    Logical.Connector.AND,
                    (Predicate) where.node(),
                    Negation.of((Predicate) gone.node())),
                Fragment.join(where.values(), gone.values()));
      }
      rows.run(
          new Update(model, List.copyOf(assigned), (Predicate) where.node()),
          Fragment.join(values, where.values()));
    }
  }

  private void deleteRows(Map<ModelBinding<?>, Set<Object>> going) {
    Set<ModelBinding<?>> left = new LinkedHashSet<>(going.keySet());
    boolean found = true;
    while (found) {
      found = false;
      for (ModelBinding<?> model : List.copyOf(left)) {
        if (!isReferredTo(model, left)) {
          deleteAll(model, going.get(model));
          left.remove(model);
          found = true;
        }
      }
    }
    if (!left.isEmpty()) {
      Map<ModelBinding<?>, Set<Object>> circle = new LinkedHashMap<>(going);
      circle.keySet().retainAll(left);
      deleteCircle(circle);
    }
  }

  /** Whether other models whose rows go too refer to a model. */
  private boolean isReferredTo(ModelBinding<?> model, Set<ModelBinding<?>> left) {
    for (ForeignKey key : graph.to(model).keys()) {
      if (key.model() != model && key.relation().constrained() && left.contains(key.model())) {
        return true;
      }
    }
    return false;
  }

  private void deleteAll(ModelBinding<?> model, @Nullable Set<Object> keys) {
    if (keys == null) {
      return;
    }
    boolean refersToItself = graph.to(model).keys().stream().anyMatch(key -> key.model() == model);
    List<List<Object>> parts =
        refersToItself ? List.of(new ArrayList<>(keys)) : KeyRows.parts(keys);
    for (List<Object> part : parts) {
      delete(model, KeyRows.in(model, model.key(), part));
    }
    count(model.table().label(), keys.size());
  }

  /** Models that refer to one another in circles, and those that they refer to. */
  private void deleteCircle(Map<ModelBinding<?>, Set<Object>> circle) {
    CompiledStatement defer = engine.statements().deferReferences(true);
    if (defer == null) {
      deleteTogether(circle);
      return;
    }
    deferring = true;
    engine.executor().update(defer, binder -> {});
    circle.forEach(this::deleteAll);
    checkAtOnce();
    circle.forEach(this::requireUnreferred);
  }

  private void checkAtOnce() {
    CompiledStatement immediate = engine.statements().deferReferences(false);
    if (deferring && immediate != null) {
      engine.executor().update(immediate, binder -> {});
    }
    deferring = false;
  }

  /**
   * After a failure inside a transaction that goes on: lets references be checked at once again.
   */
  void abandon(Throwable failure) {
    try {
      checkAtOnce();
    } catch (DormException second) {
      failure.addSuppressed(second);
    }
  }

  private void deleteTogether(Map<ModelBinding<?>, Set<Object>> circle) {
    List<Delete> deletes = new ArrayList<>();
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Map.Entry<ModelBinding<?>, Set<Object>> each : circle.entrySet()) {
      ModelBinding<?> model = each.getKey();
      Fragment where = KeyRows.in(model, model.key(), new ArrayList<>(each.getValue()));
      deletes.add(new Delete(model, (Predicate) where.node()));
      values = Fragment.join(values, where.values());
      count(model.table().label(), each.getValue().size());
    }
    rows.run(new DeleteTogether(List.copyOf(deletes)), values);
  }

  /** The check that the database would have made at once, and now makes at the commit only. */
  private void requireUnreferred(ModelBinding<?> model, Set<Object> keys) {
    for (ForeignKey key : graph.to(model).keys()) {
      if (key.relation().constrained()) {
        for (List<Object> part : KeyRows.parts(keys)) {
          Fragment where = KeyRows.in(model, key.column(), part);
          if (QueryRunner.exists(engine, QueryState.of(key.model()).and(where, false))) {
            throw new ForeignKeyViolation(
                key
                    + " refers to a row of "
                    + model.table().model()
                    + " that was to be deleted. Nothing was deleted. FIX: delete or move the rows"
                    + " that refer first.",
                null);
          }
        }
      }
    }
  }
}
