package dev.dorm.internal.load;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RowReader;
import dev.dorm.internal.ast.CountOf;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.AggregatePlanner;
import dev.dorm.internal.plan.Annotation;
import dev.dorm.internal.plan.Chosen;
import dev.dorm.internal.plan.PlannedSelect;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.ValuesPlanner;
import dev.dorm.internal.plan.ValuesState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a query for values.
 *
 * @param <M> the model
 * @param <T> what a row becomes
 */
public final class ValuesRunner<M, T extends @Nullable Object> {
  private final Engine engine;
  private final ValuesState<M> state;
  private final Function<@Nullable Object[], T> maker;
  private final ColumnType<?>[] types;

  /** Makes a runner; the function makes something of the values of a row. */
  public ValuesRunner(Engine engine, ValuesState<M> state, Function<@Nullable Object[], T> maker) {
    this.engine = engine;
    this.state = state;
    this.maker = maker;
    this.types = state.columns().stream().map(Chosen::type).toArray(ColumnType<?>[]::new);
  }

  /** Values over all rows of a query. */
  public static <M, T extends @Nullable Object> T aggregate(
      Engine engine,
      QueryState<M> rows,
      List<Annotation> wanted,
      Function<@Nullable Object[], T> maker) {
    ValuesState<M> state = AggregatePlanner.over(rows, wanted);
    PlannedSelect planned = ValuesPlanner.plan(state);
    @Nullable Object[] nothing = rows.isNone() ? AggregatePlanner.overNothing(state) : null;
    if (nothing != null) {
      return maker.apply(nothing);
    }
    return new ValuesRunner<>(engine, state, maker).read(planned).get(0);
  }

  /** All results. */
  public List<T> list() {
    return state.isNone() ? List.of() : read(ValuesPlanner.plan(state));
  }

  private List<T> read(PlannedSelect planned) {
    return QueryRunner.run(
        engine,
        planned,
        cursor -> {
          List<T> results = new ArrayList<>();
          while (cursor.next()) {
            results.add(make(cursor.row()));
          }
          return Collections.unmodifiableList(results);
        });
  }

  private T make(RowReader reader) throws SQLException {
    @Nullable Object[] values = new Object[types.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = types[i].read(reader, i + 1);
    }
    return maker.apply(values);
  }

  /** The first results. */
  public List<T> part(int size) {
    ValuesState<M> part = state.with(state.rows().sliced(0, size));
    return new ValuesRunner<>(engine, part, maker).list();
  }

  /** The results, to be read piece by piece. */
  public RowStream<T> stream() {
    return state.isNone()
        ? RowStream.empty()
        : RowStream.of(engine, ValuesPlanner.plan(state), RowStream.each(this::make));
  }

  /** The one result. */
  public T get() {
    List<T> two = two();
    if (two.isEmpty()) {
      throw state
          .rows()
          .model()
          .doesNotExist("get() on values of " + model() + " met no row that matches.");
    }
    return two.get(0);
  }

  /** The one result, or empty. */
  public Optional<T> getOrNone() {
    return two().stream().findFirst();
  }

  private List<T> two() {
    List<T> two = part(2);
    if (two.size() > 1) {
      throw state
          .rows()
          .model()
          .multipleObjectsReturned(
              "get() on values of "
                  + model()
                  + " met more than one row. FIX: a narrower condition, or first().");
    }
    return two;
  }

  private String model() {
    return state.rows().model().table().model();
  }

  /** The number of results. */
  public long count() {
    if (state.isPlain() || state.isNone()) {
      return state.isNone() ? 0 : QueryRunner.count(engine, state.rows());
    }
    PlannedSelect planned = ValuesPlanner.plan(unordered());
    return QueryRunner.run(
        engine,
        new CountOf(planned.select()),
        planned.values(),
        cursor -> cursor.next() ? cursor.row().readLong(1) : 0L);
  }

  /** Whether there is a result. */
  public boolean exists() {
    if (state.isPlain() || state.isNone()) {
      return !state.isNone() && QueryRunner.exists(engine, state.rows());
    }
    ValuesState<M> part = unordered();
    part = part.with(part.rows().sliced(0, 1));
    return QueryRunner.run(engine, ValuesPlanner.plan(part), cursor -> cursor.next());
  }

  private ValuesState<M> unordered() {
    return state.rows().isWhole() ? state.with(state.rows().unordered()) : state;
  }
}
