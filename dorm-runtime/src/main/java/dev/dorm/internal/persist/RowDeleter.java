package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.Delete;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.ChangedKeys;
import dev.dorm.internal.load.ReadOnlyRows;
import dev.dorm.internal.plan.Filter;
import dev.dorm.internal.plan.ModelGraph;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows, and does to those that refer to them what their policies say: all of it in one
 * transaction. Where nobody refers and nobody listens it is one statement.
 */
public final class RowDeleter {
  private final Engine engine;
  private final ModelGraph graph;
  private final KeyRows rows;

  /** Makes a deleter for one deletion. */
  public RowDeleter(Engine engine, ModelGraph graph) {
    this.engine = engine;
    this.graph = graph;
    this.rows = new KeyRows(engine);
  }

  /** Deletes the row of an object; the object becomes new and keeps its values. */
  public <M> Map<String, Long> delete(ModelBinding<M> model, M row) {
    ReadOnlyRows.refuse(model, row, "delete it");
    Object key = model.keyOf(row);
    if (key == null) {
      throw new QueryDefinitionError(
          "DORM3006",
          model.table().model()
              + " is new and has no key yet. FIX: delete() only what was saved or loaded.",
          null);
    }
    ChangedKeys.refuse(model, row);
    Versions.requireLoaded(model, row);
    ColumnReference version = model.version();
    @Nullable Object[] values =
        version == null
            ? new @Nullable Object[] {key}
            : new @Nullable Object[] {key, model.get(row, version.index())};
    DeletionSignals signals = new DeletionSignals(engine, rows);
    Map<String, Long> deleted = delete(model, Versions.same(model), values, row, signals);
    if (deleted.isEmpty()) {
      Versions.refuseStale(engine, model, row, "deleted");
    }
    try {
      signals.sendAfter();
    } finally {
      becomesNew(model, row, key); // the row is gone, whatever a receiver throws
    }
    return deleted;
  }

  private <M> void becomesNew(ModelBinding<M> model, M row, Object key) {
    Undoing.keep(engine, Undoing.ofDelete(engine, model, row));
    RowState state = model.state(row);
    if (state != null && Inserts.isPartial(model, row)) {
      state.persisted(false); // what it lacks is remembered, so that it is not inserted with blanks
      return;
    }
    model.attach(row, null);
    // A key without a field of its own went with the state.
    model.set(row, model.key().index(), key);
  }

  /** Deletes all rows of a query. */
  public <M> Map<String, Long> delete(QueryState<M> state) {
    BulkWriter.guard(state, "delete");
    if (state.isNone()) {
      return Map.of();
    }
    Filter filter = QueryPlanner.withoutJoins(state);
    DeletionSignals signals = new DeletionSignals(engine, rows);
    Map<String, Long> deleted =
        delete(state.model(), filter.predicate(), filter.values(), null, signals);
    signals.sendAfter();
    return deleted;
  }

  private <M> Map<String, Long> delete(
      ModelBinding<M> model,
      Predicate where,
      @Nullable Object[] values,
      @Nullable M known,
      DeletionSignals signals) {
    if (!graph.to(model).matters() && !DeletionPlanner.isListenedTo(model)) {
      long deleted = rows.run(new Delete(model, where, true), values);
      return deleted == 0 ? Map.of() : Map.of(model.table().label(), deleted);
    }
    return policies(model, where, values, known, signals);
  }

  private <M> Map<String, Long> policies(
      ModelBinding<M> model,
      Predicate where,
      @Nullable Object[] values,
      @Nullable M known,
      DeletionSignals signals) {
    DeletionPlanner planner = new DeletionPlanner(rows, graph);
    planner.requireDefaults(model);
    boolean nested = engine.transactions().active();
    DeletionExecutor executor = new DeletionExecutor(engine, rows, graph);
    try {
      return engine
          .transactions()
          .atomic(
              () -> {
                Deletion deletion = planner.plan(model, rows.lock(model, where, values));
                signals.sendBefore(deletion, model, known);
                return executor.execute(deletion);
              });
    } catch (RuntimeException | Error failure) {
      if (nested) {
        executor.abandon(failure);
      }
      throw failure;
    }
  }
}
