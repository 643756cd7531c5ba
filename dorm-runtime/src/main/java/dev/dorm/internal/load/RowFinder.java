package dev.dorm.internal.load;

import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.compile.BoundValues;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.PlannedSelect;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.RowWindow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds one row of a query: the only one, the first, the last, the one at a place. */
public final class RowFinder {
  private RowFinder() {}

  /** The one row of a query. */
  public static <M> M get(Engine engine, QueryState<M> state) {
    M row = getOrNone(engine, state);
    if (row == null) {
      throw state
          .model()
          .doesNotExist(
              state.model().table().model() + matching(engine, state) + " does not exist.");
    }
    return row;
  }

  /** The one row of a query, or null. */
  public static <M> @Nullable M getOrNone(Engine engine, QueryState<M> state) {
    if (state.isLookUp()) {
      return ofKey(engine, state);
    }
    QueryState<M> two = state.seekingOne();
    if (two.isNone()) {
      return null;
    }
    RowsHydrator<M> hydrator = new RowsHydrator<>(engine, two);
    if (hydrator.readsAlone() && two.fetch().prefetches().isEmpty()) {
      PlannedSelect planned = QueryPlanner.rows(two);
      OneRow<M> reader = new OneRow<>(hydrator, planned.select().isOfOneRow());
      M row = QueryRunner.read(engine, two, planned, reader);
      if (reader.metSeveral()) {
        throw several(engine, state);
      }
      return row;
    }
    List<M> rows = QueryRunner.list(engine, two);
    if (rows.size() > 1) {
      throw several(engine, state);
    }
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** The row of a key, by the statement that is kept under it, so that nothing is planned. */
  private static <M> @Nullable M ofKey(Engine engine, QueryState<M> state) {
    ColumnReference key = state.model().key();
    CompiledStatement compiled = engine.statements().known(key);
    if (compiled == null) {
      Select select = QueryPlanner.rows(state.unordered()).select();
      compiled = engine.statements().keep(key, select);
    }
    return engine
        .executor()
        .query(
            compiled,
            new BoundValues(compiled, state.filter().values()),
            new OneRow<>(new RowsHydrator<>(engine, state), true));
  }

  private static MultipleObjectsReturned several(Engine engine, QueryState<?> state) {
    return state
        .model()
        .multipleObjectsReturned(
            "get() on "
                + state.model().table().model()
                + " met more than one row"
                + matching(engine, state)
                + ". FIX: a unique column, or first().");
  }

  /** The condition for a message: with names, without values. */
  private static String matching(Engine engine, QueryState<?> state) {
    QueryState<?> whole = state.withWindow(RowWindow.ALL);
    String sql =
        engine.statements().compile(QueryPlanner.unordered(whole, QueryRunner.ONE).select()).sql();
    int where = sql.indexOf(" WHERE ");
    return where < 0
        ? ""
        : " matching " + sql.substring(where + 7).replaceAll("t\\d+\\.", "").replace("\"", "");
  }

  /** The first row of a query in its order, or null. */
  public static <M> @Nullable M first(Engine engine, QueryState<M> state) {
    List<M> rows =
        QueryRunner.list(
            engine, state.window().isAll() ? state.ordered().sliced(0, 1) : state.sliced(0, 1));
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** The row at a place of a query's order. */
  public static <M> M at(Engine engine, QueryState<M> state, long place) {
    QueryState<M> ordered = state.window().isAll() ? state.ordered() : state;
    List<M> rows = QueryRunner.list(engine, ordered.sliced(place, Math.addExact(place, 1)));
    if (rows.isEmpty()) {
      throw state
          .model()
          .doesNotExist(
              "There is no "
                  + state.model().table().model()
                  + " at place "
                  + place
                  + ", counted from 0.");
    }
    return rows.get(0);
  }

  /** The last row of a query in its order, or null. */
  public static <M> @Nullable M last(Engine engine, QueryState<M> state) {
    if (!state.isWhole()) {
      throw new QueryDefinitionError(
          "DORM3021",
          "last() behind limit, offset, slice or distinctOn of "
              + state.model().table().model()
              + " is ambiguous. FIX: reverse() and first() before the slice, or list().",
          null);
    }
    List<M> rows = QueryRunner.list(engine, state.ordered().inReverse().sliced(0, 1));
    return rows.isEmpty() ? null : rows.get(0);
  }
}
