package dev.dorm;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Compound.Operator;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryReader;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.load.RowFinder;
import dev.dorm.internal.load.RowPublisher;
import dev.dorm.internal.load.RowStream;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.Ordering;
import dev.dorm.query.Related;
import dev.dorm.query.Subquery;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of several queries on one model, combined by {@code union}, {@code unionAll}, {@code
 * intersection} or {@code difference}. A part that is sliced keeps its order and its slice; of the
 * others only the rows count. The combination has an order, a slice and related rows of its own; it
 * is not filtered, annotated or changed: filter the parts, or {@code filter(pk.in(combined))}.
 * Immutable, lazy and thread-safe.
 *
 * @param <M> the model
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class CombinedQuerySet<M> extends AsyncAggregates<M>
    implements Iterable<M>, Subquery<M> {
  private final QueryState<M> state;
  private final @Nullable Supplier<Engine> engine;

  CombinedQuerySet(QueryState<M> state, @Nullable Supplier<Engine> engine) {
    this.state = state;
    this.engine = engine;
  }

  private CombinedQuerySet<M> with(QueryState<M> changed) {
    return new CombinedQuerySet<>(changed, engine);
  }

  /** The rows of this combination or of another query, each once. */
  @SafeVarargs
  public final CombinedQuerySet<M> union(Subquery<M>... others) {
    return with(Combinations.of(Operator.UNION, state, others));
  }

  /** The rows of this combination and of the others, as often as they come. */
  @SafeVarargs
  public final CombinedQuerySet<M> unionAll(Subquery<M>... others) {
    return with(Combinations.of(Operator.UNION_ALL, state, others));
  }

  /** The rows of this combination that are in all others too. */
  @SafeVarargs
  public final CombinedQuerySet<M> intersection(Subquery<M>... others) {
    return with(Combinations.of(Operator.INTERSECTION, state, others));
  }

  /** The rows of this combination that are in none of the others. */
  @SafeVarargs
  public final CombinedQuerySet<M> difference(Subquery<M>... others) {
    return with(Combinations.of(Operator.DIFFERENCE, state, others));
  }

  /** The rows in an order, which takes the place of any other; without terms: in no order. */
  @SafeVarargs
  public final CombinedQuerySet<M> orderBy(Ordering<M>... terms) {
    return with(state.orderedBy(Expressions.terms(terms)));
  }

  /** The rows in the opposite order. */
  public CombinedQuerySet<M> reverse() {
    return with(state.inReverse());
  }

  /** At most {@code count} rows. */
  public CombinedQuerySet<M> limit(long count) {
    return with(state.limitedTo(count));
  }

  /** The rows behind the first {@code count}. */
  public CombinedQuerySet<M> offset(long count) {
    return with(state.offsetBy(count));
  }

  /**
   * The rows from place {@code from}, counted from 0, up to but without place {@code to}; a slice
   * of a slice is one.
   */
  public CombinedQuerySet<M> slice(long from, long to) {
    return with(state.sliced(from, to));
  }

  /** Fetches related rows with the rows; see {@link QuerySet#selectRelated}. */
  @SafeVarargs
  public final CombinedQuerySet<M> selectRelated(Related<M>... relations) {
    return with(Relations.select(state, relations));
  }

  /** Fetches related rows, each relation in one statement; see {@link QuerySet#prefetchRelated}. */
  @SafeVarargs
  public final CombinedQuerySet<M> prefetchRelated(Related<M>... relations) {
    return with(Relations.prefetch(state, relations));
  }

  /** The rows. The list cannot be changed. */
  public List<M> list() {
    return QueryRunner.list(engine(), state);
  }

  /** The rows one by one, 500 read at a time; see {@link QuerySet#stream(int)}. */
  public Stream<M> stream() {
    return stream(RowStream.DEFAULT_SIZE);
  }

  /**
   * The rows one by one; see {@link QuerySet#stream(int)}.
   *
   * @param fetchSize how many rows are read at a time
   */
  public Stream<M> stream(int fetchSize) {
    return QueryRunner.stream(engine(), state).stream(fetchSize);
  }

  /**
   * Hands the rows over in batches, with what is prefetched; see {@link QuerySet#forEachBatch}.
   *
   * @param size the number of rows of a batch; the last one has fewer
   */
  public void forEachBatch(int size, Consumer<? super List<M>> action) {
    QueryRunner.batches(engine(), state).forEachBatch(size, action);
  }

  /** Publishes the rows on the thread that requests them; see {@link QuerySet#publisher()}. */
  public Flow.Publisher<M> publisher() {
    return new RowPublisher<>(
        QueryRunner.stream(engine(), state), RowStream.DEFAULT_SIZE, Runnable::run);
  }

  /** Runs the query and gives its rows. */
  @Override
  public Iterator<M> iterator() {
    return list().iterator();
  }

  /**
   * The first row in the order, in that of the key if there is none; empty when there is no row.
   */
  public Optional<M> first() {
    return Optional.ofNullable(RowFinder.first(engine(), state));
  }

  /** The last row in the order, in that of the key if there is none; empty when there is no row. */
  public Optional<M> last() {
    return Optional.ofNullable(RowFinder.last(engine(), state));
  }

  /** The number of rows; loads none. */
  public long count() {
    return QueryRunner.count(engine(), state);
  }

  /** Whether there is a row; loads none. */
  public boolean exists() {
    return QueryRunner.exists(engine(), state);
  }

  /** The statement that {@link #list()} would run, with its values, for a person to read. */
  public Sql sql() {
    QueryReader.Shown shown = QueryReader.show(engine(), state);
    return new Sql(shown.text(), shown.binds());
  }

  /** The database's plan of the statement that {@link #list()} would run. */
  public String explain(ExplainOption... options) {
    return QueryReader.explain(engine(), state, Expressions.names(options));
  }

  @Override
  public Fragment subquery() {
    return Homes.of(engine, state.keys());
  }

  @Override
  protected Fragment column(Fragment value) {
    return Homes.of(engine, state.column(value));
  }

  @Override
  protected Fragment scalar(Fragment value) {
    return Homes.of(engine, state.scalar(value));
  }

  @Override
  QueryState<M> state() {
    return state;
  }

  @Override
  @Nullable Supplier<Engine> home() {
    return engine;
  }

  @Override
  Engine engine() {
    return engine != null ? engine.get() : Dorm.engine(state.model().database());
  }

  /** The model, without values. */
  @Override
  public String toString() {
    return "Combined" + state;
  }

  /** {@link #list()} on another thread. */
  public CompletableFuture<List<M>> alist() {
    return Async.call(engine(), this::list);
  }

  /** {@link #count()} on another thread. */
  public CompletableFuture<Long> acount() {
    return Async.call(engine(), this::count);
  }

  /** {@link #first()} on another thread. */
  public CompletableFuture<Optional<M>> afirst() {
    return Async.call(engine(), this::first);
  }

  /** {@link #last()} on another thread. */
  public CompletableFuture<Optional<M>> alast() {
    return Async.call(engine(), this::last);
  }

  /** {@link #exists()} on another thread. */
  public CompletableFuture<Boolean> aexists() {
    return Async.call(engine(), this::exists);
  }

  /** {@link #explain} on another thread. */
  public CompletableFuture<String> aexplain(ExplainOption... options) {
    return Async.call(engine(), () -> explain(options));
  }

  /** {@link #forEachBatch} on another thread, which calls the consumer too. */
  public CompletableFuture<Void> aforEachBatch(int size, Consumer<? super List<M>> consumer) {
    return Async.run(engine(), () -> forEachBatch(size, consumer));
  }
}
