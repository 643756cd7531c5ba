package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Incomparable;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.load.RowFinder;
import dev.dorm.internal.plan.Filter;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds one row by some values, or makes it: safe when others do the same at the same time, as far
 * as the values hold a unique key.
 *
 * @param <M> the model
 */
public final class UniqueWriter<M> {
  /** Each turn means that another one has inserted the row and deleted it again. */
  private static final int MOST_TURNS = 100;

  private final Engine engine;
  private final ModelBinding<M> model;
  private final Assigner<M> assigner;
  private final QueryState<M> matching;
  private final List<Given> by;
  private final List<Given> others;
  private final @Nullable Consumer<M> belongs;

  /**
   * A row and whether it is new.
   *
   * @param row the object
   * @param created whether it was made
   * @param <M> the model
   */
  public record Found<M>(M row, boolean created) {}

  /**
   * Makes a writer.
   *
   * @param state the rows among which it is looked for
   * @param by the values that it is found by
   * @param others the values that it gets besides
   * @param belongs what else a new row needs, in the same transaction; null for nothing
   */
  public UniqueWriter(
      Engine engine,
      QueryState<M> state,
      List<Given> by,
      List<Given> others,
      @Nullable Consumer<M> belongs) {
    this.engine = engine;
    this.model = state.model();
    this.by = by;
    this.others = others;
    this.belongs = belongs;
    if (by.isEmpty()) {
      throw new QueryDefinitionError(
          "DORM3046",
          "by() names no column of "
              + model.table().model()
              + ", so that any row would do. FIX: by(…) with the values that make the row the one.",
          null);
    }
    Assigner.check(model, by, others);
    this.assigner = new Assigner<>(engine, model);
    QueryState<M> narrowed = state.fetching(state.fetch().readOnly(false));
    for (Given each : by) {
      narrowed = narrowed.and(condition(each), false);
    }
    this.matching = narrowed;
  }

  private static Fragment condition(Given given) {
    ColumnRef column = ColumnRef.of(null, given.column());
    if (given.value() == null) {
      return new Fragment(new IsNull(column, false));
    }
    Incomparable.refuse(column, "by()", ", in filter(…) before");
    return new Fragment(
        new Comparison(Operator.EQ, column, new Slot(given.column().type())), given.value());
  }

  /** The row that is there, untouched, or a new one. */
  public Found<M> getOrCreate() {
    M there = RowFinder.getOrNone(engine, matching);
    return there == null ? insertOrGet() : new Found<>(there, false);
  }

  /** The row that is there, with the other values, or a new one. */
  public Found<M> updateOrCreate() {
    return engine
        .transactions()
        .atomic(
            () -> {
              M there = lock();
              if (there == null) {
                Found<M> found = insertOrGet();
                if (found.created()) {
                  return found;
                }
                there = lock();
                if (there == null) {
                  return insertOrGet();
                }
              }
              assigner.change(there, others);
              RowSaver.save(engine, model, there);
              return new Found<>(there, false);
            });
  }

  /** The row that is there, locked until the transaction ends; null for none. */
  private @Nullable M lock() {
    KeyRows rows = new KeyRows(engine);
    Filter filter = QueryPlanner.withoutJoins(matching);
    List<Object> keys = rows.lock(model, filter.predicate(), filter.values());
    if (keys.size() > 1) {
      return RowFinder.getOrNone(engine, matching); // refuses
    }
    List<M> found = keys.isEmpty() ? List.of() : rows.load(model, model, model.key(), keys);
    return found.isEmpty() ? null : found.get(0);
  }

  private Found<M> insertOrGet() {
    List<ColumnReference> target = target();
    for (int turn = 0; turn < MOST_TURNS && !target.isEmpty(); turn++) {
      Found<M> found = attempt(target);
      if (found == null && isHeldByAnother(target)) {
        found = attemptAgainst(target);
      }
      if (found != null) {
        return found;
      }
    }
    Found<M> found = attempt(List.of());
    return found == null ? insertOrGet() : found;
  }

  /** The plain INSERT, which says what stands in the way; null when that is gone already. */
  private @Nullable Found<M> attemptAgainst(List<ColumnReference> target) {
    try {
      return attempt(List.of());
    } catch (UniqueViolation taken) {
      if (isHeldByAnother(target)) {
        throw taken;
      }
      return null;
    }
  }

  /** Inserts, or finds what another one has inserted meanwhile; null when that is gone again. */
  private @Nullable Found<M> attempt(List<ColumnReference> target) {
    M fresh = assigner.newRow(by, others);
    try {
      if (insert(fresh, target)) {
        return new Found<>(fresh, true);
      }
    } catch (UniqueViolation taken) {
      M there = RowFinder.getOrNone(engine, matching);
      if (there == null) {
        throw taken; // it was not the values that were asked for
      }
      return new Found<>(there, false);
    }
    M there = RowFinder.getOrNone(engine, matching);
    return there == null ? null : new Found<>(there, false);
  }

  /** Alone it is one statement; inside a block, or with more to do, it can be undone by itself. */
  private boolean insert(M row, List<ColumnReference> target) {
    if (belongs == null && !engine.transactions().active()) {
      return RowSaver.insert(engine, model, row, target);
    }
    return engine
        .transactions()
        .atomic(
            () -> {
              boolean inserted = RowSaver.insert(engine, model, row, target);
              if (inserted && belongs != null) {
                belongs.accept(row);
              }
              return inserted;
            });
  }

  /** The unique columns among those that have a value; none when they are not unique. */
  private List<ColumnReference> target() {
    List<ColumnReference> given = new ArrayList<>();
    for (Given each : by) {
      if (each.value() != null) {
        given.add(each.column());
      }
    }
    for (ColumnReference column : given) {
      if (column.isUnique()) {
        return List.of(column);
      }
    }
    for (List<Integer> group : model.uniqueTogether()) {
      List<ColumnReference> columns = group.stream().<ColumnReference>map(model::column).toList();
      if (given.containsAll(columns)) {
        return columns;
      }
    }
    return List.of();
  }

  /** Whether a row that the other conditions leave out holds the unique values; one statement. */
  private boolean isHeldByAnother(List<ColumnReference> target) {
    QueryState<M> holding = QueryState.of(model);
    for (Given each : by) {
      if (target.contains(each.column())) {
        holding = holding.and(condition(each), false);
      }
    }
    Filter wanted = QueryPlanner.withoutJoins(matching);
    Fragment condition = new Fragment(wanted.predicate(), wanted.values());
    return QueryRunner.exists(engine, holding.and(condition, true));
  }
}
