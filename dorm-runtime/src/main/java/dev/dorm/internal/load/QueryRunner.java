package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.CountOf;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.compile.BoundValues;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.RowsReader;
import dev.dorm.internal.plan.PlannedSelect;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs queries for rows and numbers. */
public final class QueryRunner {
  private static final List<Projection> COUNT = List.of(new Projection.CountRows());
  static final List<Projection> ONE = List.of(new Projection.One());

  private QueryRunner() {}

  /** All rows of a query. */
  public static <M> List<M> list(Engine engine, QueryState<M> state) {
    if (state.isNone()) {
      return List.of();
    }
    RelatedLoader.check(engine, state.fetch().prefetches());
    RowList<M> rows = read(engine, state);
    RelatedLoader.prefetch(engine, state.model(), rows, state.fetch().prefetches());
    return rows;
  }

  /** The rows of a query, to be read piece by piece. */
  public static <M> RowStream<M> stream(Engine engine, QueryState<M> state) {
    if (!state.fetch().prefetches().isEmpty()) {
      throw new QueryDefinitionError(
          "DORM3060",
          "A stream of "
              + state.model().table().model()
              + " reads row by row and cannot prefetch. FIX: forEachBatch(500, rows -> …), which"
              + " prefetches for each batch.",
          null);
    }
    return pieces(engine, state);
  }

  /** The rows of a query, to be read batch by batch, each with what is prefetched. */
  public static <M> RowStream<M> batches(Engine engine, QueryState<M> state) {
    RelatedLoader.check(engine, state.fetch().prefetches());
    return pieces(engine, state)
        .after(
            rows ->
                RelatedLoader.prefetch(engine, state.model(), rows, state.fetch().prefetches()));
  }

  private static <M> RowStream<M> pieces(Engine engine, QueryState<M> state) {
    state.refuseLock("stream");
    if (state.isNone()) {
      return RowStream.empty();
    }
    return RowStream.of(
        engine,
        QueryPlanner.rows(state),
        (cursor, most) -> new RowsHydrator<>(engine, state, most).read(cursor, most));
  }

  private static <M> RowList<M> read(Engine engine, QueryState<M> state) {
    return read(engine, state, QueryPlanner.rows(state), new RowsHydrator<>(engine, state));
  }

  static <T extends @Nullable Object> T read(
      Engine engine, QueryState<?> state, PlannedSelect planned, RowsReader<T> reader) {
    return run(engine, locked(engine, state, planned.select()), planned.values(), reader);
  }

  /** The select, locking its rows if the query says so. */
  private static Statement locked(Engine engine, QueryState<?> state, Select select) {
    Locked.Lock lock = state.fetch().lock();
    if (lock == null) {
      return select;
    }
    if (!engine.transactions().active()) {
      throw new QueryDefinitionError(
          "DORM3149",
          "selectForUpdate() of "
              + state.model().table().model()
              + " outside of a transaction would lock nothing. FIX: atomic(() -> …) around it.",
          null);
    }
    if (state.distinct().isOn()) {
      state.refuseLock("distinctOn");
    }
    return new Locked(select, lock);
  }

  static <T extends @Nullable Object> T run(
      Engine engine, PlannedSelect planned, RowsReader<T> reader) {
    return run(engine, planned.select(), planned.values(), reader);
  }

  static <T extends @Nullable Object> T run(
      Engine engine, Statement statement, @Nullable Object[] values, RowsReader<T> reader) {
    CompiledStatement compiled = engine.statements().compile(statement);
    return engine.executor().query(compiled, new BoundValues(compiled, values), reader);
  }

  /** The rows of a query by the values of a column. */
  public static <M> Map<Object, M> byValue(
      Engine engine, QueryState<M> state, ColumnReference column) {
    Map<Object, M> result = new LinkedHashMap<>();
    for (M row : list(engine, state.loading(column))) {
      Object value = state.model().get(row, column.index());
      if (value != null) {
        result.put(value, row);
      }
    }
    return Collections.unmodifiableMap(result);
  }

  /** The number of rows of a query. */
  public static long count(Engine engine, QueryState<?> state) {
    if (state.isNone()) {
      return 0;
    }
    RowsReader<Long> number = cursor -> cursor.next() ? cursor.row().readLong(1) : 0L;
    Source source = state.source();
    if (source != null && state.isWhole() && state.filter().isAll()) {
      return run(engine, new CountOf(source.compound()), source.values(), number);
    }
    if (state.isWhole()) {
      return run(engine, QueryPlanner.unordered(state, COUNT), number);
    }
    PlannedSelect part = QueryPlanner.select(state, ONE);
    return run(engine, new CountOf(part.select()), part.values(), number);
  }

  /** Whether a query has a row. */
  public static boolean exists(Engine engine, QueryState<?> state) {
    return !state.isNone()
        && run(engine, QueryPlanner.unordered(state.sliced(0, 1), ONE), cursor -> cursor.next());
  }

  /** Reads all columns of an object again and drops what was at hand of its relations. */
  public static <M> void refresh(Engine engine, ModelBinding<M> model, M row) {
    Object key = model.keyOf(row);
    if (key == null) {
      throw new QueryDefinitionError(
          "DORM3006",
          model.table().model() + " is new and has no key yet. FIX: save it first.",
          null);
    }
    QueryState<M> one = byKey(model, key);
    Fetch fetch = new Fetch(engine, model);
    boolean found =
        run(
            engine,
            QueryPlanner.rows(one),
            cursor -> {
              if (!cursor.next()) {
                return false;
              }
              RowState state = model.newState();
              state.cameFrom(fetch);
              model.readAll(row, state, cursor.row(), 1, 2);
              model.attach(row, state);
              fetch.linkReversed(model, row);
              return true;
            });
    if (!found) {
      throw model.doesNotExist(model.label(row) + " is no longer in the database.");
    }
    for (RelationReference relation : model.relations()) {
      if (relation.isToMany()) {
        Members<?> members = model.members(row, relation.index());
        if (members != null) {
          members.fill(null);
        }
      }
    }
  }

  static <M> QueryState<M> byKey(ModelBinding<M> model, Object key) {
    Comparison same =
        new Comparison(
            Comparison.Operator.EQ, ColumnRef.of(null, model.key()), new Slot(model.key().type()));
    return QueryState.of(model)
        .orderedBy(List.of(), Fragment.NO_VALUES)
        .and(new Fragment(same, key), false);
  }
}
