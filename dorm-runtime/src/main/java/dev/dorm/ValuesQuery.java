package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryReader;
import dev.dorm.internal.load.RowPublisher;
import dev.dorm.internal.load.RowStream;
import dev.dorm.internal.load.ValuesRunner;
import dev.dorm.internal.plan.Annotation;
import dev.dorm.internal.plan.Chosen;
import dev.dorm.internal.plan.Distinct;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.ValuesState;
import dev.dorm.query.ColumnSubquery;
import dev.dorm.query.Condition;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.Expression;
import dev.dorm.query.Ordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for values instead of objects, one result for each row of a model, or for each group of
 * rows when one of the values is an aggregate. Immutable, lazy and thread-safe, like a {@link
 * QuerySet}; it keeps no rows.
 *
 * <p>A group is made of the rows that agree in all values that are no aggregates. What was
 * annotated before {@code values}, {@code valuesList} or {@code select} counts as a value of the
 * row and makes groups too. Behind an aggregate, {@code filter} and {@code orderBy} of aggregates
 * go over the groups; a condition without aggregate still chooses rows.
 *
 * @param <M> the model
 * @param <T> what a row becomes
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class ValuesQuery<M, T extends @Nullable Object>
    implements Iterable<T>, ColumnSubquery<T> {
  private final ValuesState<M> state;
  private final @Nullable Supplier<Engine> engine;
  private final Function<List<Chosen>, RowForm<T>> form;
  private final boolean open;

  private ValuesQuery(
      ValuesState<M> state,
      @Nullable Supplier<Engine> engine,
      Function<List<Chosen>, RowForm<T>> form,
      boolean open) {
    this.state = state;
    this.engine = engine;
    this.form = form;
    this.open = open;
  }

  static <M, T extends @Nullable Object> ValuesQuery<M, T> of(
      QueryState<M> rows,
      @Nullable Supplier<Engine> engine,
      RowForm<T> form,
      List<? extends Expression<M, ?>> expressions) {
    List<Annotation> wanted = Expressions.wanted(rows.model(), expressions);
    return new ValuesQuery<>(ValuesState.of(rows, wanted), engine, columns -> form, false);
  }

  static <M> ValuesQuery<M, Map<String, @Nullable Object>> named(
      QueryState<M> rows, @Nullable Supplier<Engine> engine, List<Annotation> wanted) {
    return new ValuesQuery<>(ValuesState.of(rows, wanted), engine, ValuesQuery::maps, true)
        .checked();
  }

  static <M> ValuesQuery<M, Row> rows(
      QueryState<M> rows, @Nullable Supplier<Engine> engine, List<Annotation> wanted) {
    return new ValuesQuery<>(
        ValuesState.of(rows, wanted), engine, columns -> values -> new Row(columns, values), true);
  }

  private static RowForm<Map<String, @Nullable Object>> maps(List<Chosen> columns) {
    List<String> names = names(columns);
    return values -> {
      Map<String, @Nullable Object> row = new LinkedHashMap<>(values.length * 2);
      for (int i = 0; i < values.length; i++) {
        row.put(names.get(i), values[i]);
      }
      return Collections.unmodifiableMap(row);
    };
  }

  private static List<String> names(List<Chosen> columns) {
    List<String> names = new ArrayList<>(columns.size());
    Set<String> seen = new HashSet<>();
    for (Chosen column : columns) {
      String name = column.name();
      if (name == null) {
        throw new QueryDefinitionError(
            "DORM3122",
            "values(…) gives values by name, and a computed one has none. FIX: .as(\"label\") on"
                + " the expression, or valuesList(…) or select(…), which need no names.",
            null);
      }
      if (!seen.add(name)) {
        throw new QueryDefinitionError(
            "DORM3123", "Two values are named " + name + ". FIX: .as(\"label\") on one.", null);
      }
      names.add(name);
    }
    return names;
  }

  private Engine engine() {
    return engine != null ? engine.get() : Dorm.engine(state.rows().model().database());
  }

  /** The same query, once it is sure that its rows can be made. */
  private ValuesQuery<M, T> checked() {
    Objects.requireNonNull(form.apply(state.columns()));
    return this;
  }

  private ValuesQuery<M, T> with(ValuesState<M> changed) {
    return new ValuesQuery<>(changed, engine, form, open);
  }

  private ValuesQuery<M, T> with(QueryState<M> changed) {
    return with(state.with(changed));
  }

  /**
   * More values in each row. Only rows that can hold more take them: those of {@code values(…)} and
   * {@code select(…)} without a function.
   *
   * @throws QueryDefinitionError when the rows are tuples or records
   */
  @SafeVarargs
  public final ValuesQuery<M, T> annotate(Expression<M, ?>... expressions) {
    Arguments.elements(expressions, "annotate(…)");
    if (!open) {
      throw new QueryDefinitionError(
          "DORM3129",
          "annotate(…) behind valuesList(…) or select(…) of "
              + state.rows().model().table().model()
              + ": the rows have no place for more. FIX: name the expression among the others, or"
              + " values(…).annotate(…).",
          null);
    }
    if (expressions.length == 0) {
      return this;
    }
    return with(state.with(
            Expressions.wanted(state.rows().model(), List.<Expression<M, ?>>of(expressions))))
        .checked();
  }

  /** The rows, or groups, of which all conditions are true. */
  @SafeVarargs
  public final ValuesQuery<M, T> filter(Condition<M>... conditions) {
    ValuesState<M> changed = state;
    for (Condition<M> condition : Arguments.elements(conditions, "filter(…)")) {
      changed = changed.and(condition.fragment(), false);
    }
    return with(changed);
  }

  /** The rows, or groups, that {@code filter} with the same conditions would leave out. */
  @SafeVarargs
  public final ValuesQuery<M, T> exclude(Condition<M>... conditions) {
    return with(state.and(Expressions.joined(conditions), true));
  }

  /** In an order, which takes the place of any other; without terms: in no order. */
  @SafeVarargs
  public final ValuesQuery<M, T> orderBy(Ordering<M>... terms) {
    return with(state.rows().orderedBy(Expressions.terms(terms)));
  }

  /** In the opposite order. */
  public ValuesQuery<M, T> reverse() {
    return with(state.rows().inReverse());
  }

  /** Results that are equal in all values once. The order may be by these values only. */
  public ValuesQuery<M, T> distinct() {
    return with(state.rows().withDistinct(Distinct.ALL));
  }

  /** The first row of each combination of some values; see {@link QuerySet#distinctOn}. */
  @SafeVarargs
  public final ValuesQuery<M, T> distinctOn(Expression<M, ?>... expressions) {
    return with(state.rows().distinctOn(Expressions.fragments(expressions)));
  }

  /** At most {@code count} results. */
  public ValuesQuery<M, T> limit(long count) {
    return with(state.rows().limitedTo(count));
  }

  /** The results behind the first {@code count}. */
  public ValuesQuery<M, T> offset(long count) {
    return with(state.rows().offsetBy(count));
  }

  /** The results from place {@code from}, counted from 0, up to but without place {@code to}. */
  public ValuesQuery<M, T> slice(long from, long to) {
    return with(state.rows().sliced(from, to));
  }

  /** No results, and no statement. */
  public ValuesQuery<M, T> none() {
    return with(state.rows().none());
  }

  private ValuesRunner<M, T> runner(ValuesState<M> wanted) {
    return new ValuesRunner<>(engine(), wanted, form.apply(wanted.columns())::make);
  }

  /** The results, in one statement. The list cannot be changed. */
  public List<T> list() {
    return runner(state).list();
  }

  /** Runs the query and gives its results. */
  @Override
  public Iterator<T> iterator() {
    return list().iterator();
  }

  /** The first result in the query's order, in that of the key if it has none; empty for none. */
  public Optional<T> first() {
    return runner(state.rows().window().isAll() ? state.ordered() : state).part(1).stream()
        .findFirst();
  }

  /**
   * The last result in the query's order, in that of the key if it has none; empty for none.
   *
   * @throws QueryDefinitionError behind a slice
   */
  public Optional<T> last() {
    if (!state.rows().isWhole()) {
      throw new QueryDefinitionError(
          "DORM3021",
          "last() behind limit, offset, slice or distinctOn of "
              + state.rows().model().table().model()
              + " is ambiguous. FIX: reverse() and first() before the slice, or list().",
          null);
    }
    ValuesState<M> ordered = state.ordered();
    return runner(ordered.with(ordered.rows().inReverse())).part(1).stream().findFirst();
  }

  /**
   * The one result; reads two at the most.
   *
   * @throws dev.dorm.exception.DoesNotExist when there is none
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   */
  @SafeVarargs
  public final T get(Condition<M>... conditions) {
    return filter(conditions).runner().get();
  }

  /**
   * The one result; empty when there is none.
   *
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   */
  @SafeVarargs
  public final Optional<T> getOrNone(Condition<M>... conditions) {
    return filter(conditions).runner().getOrNone();
  }

  private ValuesRunner<M, T> runner() {
    return runner(state);
  }

  /** The number of results; loads none. */
  public long count() {
    return runner(state).count();
  }

  /** Whether there is a result; loads none. */
  public boolean exists() {
    return runner(state).exists();
  }

  /** The results one by one, 500 read at a time; see {@link QuerySet#stream(int)}. */
  public Stream<T> stream() {
    return stream(RowStream.DEFAULT_SIZE);
  }

  /**
   * The results one by one; see {@link QuerySet#stream(int)}.
   *
   * @param fetchSize how many are read at a time
   */
  public Stream<T> stream(int fetchSize) {
    return runner(state).stream().stream(fetchSize);
  }

  /**
   * Hands the results over in batches and keeps none of them.
   *
   * @param size the number of results of a batch; the last one has fewer
   */
  public void forEachBatch(int size, Consumer<? super List<T>> action) {
    runner(state).stream().forEachBatch(size, action);
  }

  /** Publishes the results on the thread that requests them; see {@link QuerySet#publisher()}. */
  public Flow.Publisher<T> publisher() {
    return new RowPublisher<>(runner(state).stream(), RowStream.DEFAULT_SIZE, Runnable::run);
  }

  @Override
  public Fragment columnSubquery() {
    return Homes.of(engine, state.subquery());
  }

  /** The statement that {@link #list()} would run, with its values, for a person to read. */
  public Sql sql() {
    QueryReader.Shown shown = QueryReader.show(engine(), state);
    return new Sql(shown.text(), shown.binds());
  }

  /**
   * The database's plan of the statement that {@link #list()} would run.
   *
   * @param options what the plan tells beside its steps; none on SQLite
   */
  public String explain(ExplainOption... options) {
    return QueryReader.explain(engine(), state, Expressions.names(options));
  }

  /** The model that the values are of. */
  @Override
  public String toString() {
    return "ValuesQuery of " + state.rows().model().table().label();
  }

  /** {@link #list()} on another thread. */
  public CompletableFuture<List<T>> alist() {
    return Async.call(engine(), this::list);
  }

  /** {@link #first()} on another thread. */
  public CompletableFuture<Optional<T>> afirst() {
    return Async.call(engine(), this::first);
  }

  /** {@link #count()} on another thread. */
  public CompletableFuture<Long> acount() {
    return Async.call(engine(), this::count);
  }

  /** {@link #exists()} on another thread. */
  public CompletableFuture<Boolean> aexists() {
    return Async.call(engine(), this::exists);
  }

  /** {@link #explain} on another thread. */
  public CompletableFuture<String> aexplain(ExplainOption... options) {
    return Async.call(engine(), () -> explain(options));
  }

  /** {@link #last()} on another thread. */
  public CompletableFuture<Optional<T>> alast() {
    return Async.call(engine(), this::last);
  }

  /** {@link #get} on another thread. */
  @SafeVarargs
  public final CompletableFuture<T> aget(Condition<M>... conditions) {
    return Async.call(engine(), () -> get(conditions));
  }

  /** {@link #getOrNone} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Optional<T>> agetOrNone(Condition<M>... conditions) {
    return Async.call(engine(), () -> getOrNone(conditions));
  }

  /** {@link #forEachBatch} on another thread, which calls the consumer too. */
  public CompletableFuture<Void> aforEachBatch(int size, Consumer<? super List<T>> consumer) {
    return Async.run(engine(), () -> forEachBatch(size, consumer));
  }
}
