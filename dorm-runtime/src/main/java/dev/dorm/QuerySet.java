package dev.dorm;

import dev.dorm.annotation.PlainSql;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Compound.Operator;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryReader;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.load.RawEntities;
import dev.dorm.internal.load.RowFinder;
import dev.dorm.internal.load.RowPublisher;
import dev.dorm.internal.load.RowStream;
import dev.dorm.internal.persist.Assigner;
import dev.dorm.internal.persist.BatchWriter;
import dev.dorm.internal.persist.BulkUpdater;
import dev.dorm.internal.persist.BulkWriter;
import dev.dorm.internal.persist.RowDeleter;
import dev.dorm.internal.persist.RowSaver;
import dev.dorm.internal.persist.UniqueWriter;
import dev.dorm.internal.persist.UpsertWriter;
import dev.dorm.internal.plan.Distinct;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.Condition;
import dev.dorm.query.Conflict;
import dev.dorm.query.Criteria;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.Expression;
import dev.dorm.query.LockWait;
import dev.dorm.query.Ordering;
import dev.dorm.query.Related;
import dev.dorm.query.RelatedList;
import dev.dorm.query.Subquery;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.UniqueColumn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows of a model. Immutable, lazy and thread-safe: a method that narrows it gives a
 * new query set, and nothing runs before one that gives rows or numbers is called. It keeps no
 * rows; {@link #list()} does that.
 *
 * @param <M> the model
 */
@SuppressWarnings("varargs") // the arrays are only read
public class QuerySet<M> extends AsyncQueries<M> implements Iterable<M>, Subquery<M> {
  private final QueryState<M> state;
  private final @Nullable Supplier<Engine> engine;
  private final @Nullable Members<M> members;

  QuerySet(QueryState<M> state, @Nullable Supplier<Engine> engine, @Nullable Members<M> members) {
    this.state = state;
    this.engine = engine;
    this.members = members;
  }

  private QuerySet<M> with(QueryState<M> changed) {
    return new QuerySet<>(changed, engine, null);
  }

  /** The same query on a database other than the model's own. */
  public final QuerySet<M> using(Database other) {
    return new QuerySet<>(
        state, Place.moved(engine, Arguments.present(other, "using(…)")::engine), null);
  }

  /**
   * The same query, of which no statement may take longer; nor may waiting for its connection. What
   * takes longer is cancelled, with {@link dev.dorm.exception.TimedOut}. Counts in the place of the
   * database's {@code statementTimeout(…)}, for what is read later by the rows, too; inside a block
   * with a timeout the shorter time counts.
   *
   * @throws QueryDefinitionError when the time is not longer than 0
   */
  public final QuerySet<M> timeout(Duration time) {
    return new QuerySet<>(state, Place.limited(engine, state.model().database(), time), members);
  }

  /** The same query on the configured database of a name. */
  public final QuerySet<M> using(String name) {
    return using(Dorm.database(Arguments.present(name, "using(…)")));
  }

  /**
   * The same query, said to mean all rows: {@code all().update(…)} and {@code all().delete()} need
   * it.
   */
  public final QuerySet<M> all() {
    return new QuerySet<>(state.withAll(), engine, members);
  }

  /** The rows of which all conditions are true: another word for {@code filter}. */
  @SafeVarargs
  public final QuerySet<M> all(Condition<M> first, Condition<M>... more) {
    return filter(first).filter(more);
  }

  /** The rows of which all conditions are true. */
  @SafeVarargs
  public final QuerySet<M> filter(Condition<M>... conditions) {
    return with(state.and(Expressions.joined(conditions), false));
  }

  /** The rows that {@code filter} with the same conditions would leave out. */
  @SafeVarargs
  public final QuerySet<M> exclude(Condition<M>... conditions) {
    return with(state.and(Expressions.joined(conditions), true));
  }

  /** What a reusable query leaves of this one: {@code apply(Book::recent)}. */
  public final QuerySet<M> apply(Function<? super QuerySet<M>, ? extends QuerySet<M>> scope) {
    return Arguments.present(scope, "apply(…)").apply(this);
  }

  /** The rows in an order, which takes the place of any other; without terms: in no order. */
  @SafeVarargs
  public final QuerySet<M> orderBy(Ordering<M>... terms) {
    return with(state.orderedBy(Expressions.terms(terms)));
  }

  /** The rows in the opposite order. */
  public final QuerySet<M> reverse() {
    return with(state.inReverse());
  }

  /** At most {@code count} rows. */
  public final QuerySet<M> limit(long count) {
    return with(state.limitedTo(count));
  }

  /** The rows behind the first {@code count}. */
  public final QuerySet<M> offset(long count) {
    return with(state.offsetBy(count));
  }

  /**
   * The rows from place {@code from}, counted from 0, up to but without place {@code to}; a slice
   * of a slice is one.
   */
  public final QuerySet<M> slice(long from, long to) {
    return with(state.sliced(from, to));
  }

  /**
   * The rows behind a row in the order: the next page, {@code page.after(last).limit(20)}, which
   * costs the same however far it is. The order must end with a unique column. Behind {@code
   * annotate} of a window it is refused, since each page would be numbered anew.
   */
  public final QuerySet<M> after(M row) {
    return with(state.beside(Arguments.present(row, "after(…)"), true));
  }

  /**
   * The rows before a row in the order; the page before is {@code
   * page.reverse().after(first).limit(20)}.
   */
  public final QuerySet<M> before(M row) {
    return with(state.beside(Arguments.present(row, "before(…)"), false));
  }

  /**
   * Locks the rows until the transaction ends; waits for those that another one has locked. SQLite
   * locks the whole file when a transaction begins, so there is nothing to add.
   *
   * @throws dev.dorm.exception.QueryDefinitionError before the statement runs, outside of a
   *     transaction
   */
  public final QuerySet<M> selectForUpdate() {
    return selectForUpdate(LockWait.WAIT);
  }

  /**
   * Locks the rows, and the rows along some ways, which are fetched too, until the transaction
   * ends.
   *
   * @param wait what about rows that another transaction has locked; on SQLite there are none
   */
  @SafeVarargs
  public final QuerySet<M> selectForUpdate(LockWait wait, EntityPath<M, ?>... along) {
    return with(state.locking(Relations.lock(wait, along)));
  }

  /** No rows, and no statement. */
  public final QuerySet<M> none() {
    return with(state.none());
  }

  /**
   * Computes values for each row; the expression is the key under which {@link Entity#get} gives
   * them.
   */
  @SafeVarargs
  public final QuerySet<M> annotate(Expression<M, ?>... expressions) {
    QueryState<M> changed = state;
    for (Expression<M, ?> expression : Arguments.elements(expressions, "annotate(…)")) {
      changed = changed.annotated(Expressions.annotation(state.model(), expression));
    }
    return with(changed);
  }

  /**
   * Fetches related rows in the same statement; a way over several relations fetches all of them.
   * The rows of a to-many relation take one statement more, since a join would multiply the rows.
   */
  @SafeVarargs
  public final QuerySet<M> selectRelated(Related<M>... relations) {
    return with(Relations.select(state, relations));
  }

  /**
   * Reads these columns and the key, and no others; the last call counts. The columns of related
   * rows need {@code selectRelated} of their way. What is left out is loaded when it is read, for
   * all rows of the query in one statement.
   */
  @SafeVarargs
  public final QuerySet<M> only(Expression<M, ?>... columns) {
    return with(state.only(Expressions.columns("only", columns)));
  }

  /** Reads these columns and the key; each call adds to those before. */
  @SafeVarargs
  public final QuerySet<M> fields(Expression<M, ?>... columns) {
    return with(state.fields(Expressions.columns("fields", columns)));
  }

  /** Leaves out these columns, each call more of them; the key stays. */
  @SafeVarargs
  public final QuerySet<M> defer(Expression<M, ?>... columns) {
    return with(state.defer(Expressions.columns("defer", columns)));
  }

  /**
   * Rows to look at only, with those that are fetched along and prefetched: they remember nothing
   * of what they held, which makes them cheaper. So they cannot be saved or deleted, and what was
   * not fetched with them is an error when it is read; {@code refreshFromDb()} makes one an
   * ordinary row.
   */
  public final QuerySet<M> readOnly() {
    return with(state.fetching(state.fetch().readOnly(true)));
  }

  /**
   * Says what happens when a program reads what the query did not fetch. Rows that are fetched
   * along by {@code selectRelated} follow; those of a prefetch have a query of their own.
   */
  public final QuerySet<M> fetchMode(FetchMode mode) {
    return with(
        state.fetching(
            state.fetch().raising(Arguments.present(mode, "fetchMode(…)") == FetchMode.RAISE)));
  }

  /**
   * Says that equal rows are given once. The rows of a model always differ, by their keys, so it
   * counts for the values that are made of them: {@code distinct().valuesList(…)}.
   */
  public final QuerySet<M> distinct() {
    return with(state.withDistinct(Distinct.ALL));
  }

  /**
   * Only the first row of each combination of some values, on PostgreSQL. The order decides which
   * row is first; it must begin with these values, and does so by itself when none is asked for. A
   * filter chooses among the rows before.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when the query runs on SQLite, before any SQL
   */
  @SafeVarargs
  public final QuerySet<M> distinctOn(Expression<M, ?>... expressions) {
    return with(state.distinctOn(Expressions.fragments(expressions)));
  }

  /**
   * Fetches related rows, each relation in one statement for all rows; a way over several relations
   * takes one for each step.
   */
  @SafeVarargs
  public final QuerySet<M> prefetchRelated(Related<M>... relations) {
    return with(Relations.prefetch(state, relations));
  }

  /**
   * Fetches rows of a to-many relation, narrowed or ordered as the function says, in one statement
   * for all rows.
   */
  public final <T> QuerySet<M> prefetchRelated(
      ToManyExpression<M, T> relation, UnaryOperator<QuerySet<T>> inner) {
    return with(
        state.prefetching(
            Relations.toMany(
                Arguments.present(relation, "prefetchRelated(…)"), narrowed(relation, inner))));
  }

  /**
   * Fetches rows of a to-many relation, narrowed or ordered as the function says, and keeps them
   * under a key beside the relation's own property.
   */
  public final <T> QuerySet<M> prefetchRelated(
      RelatedList<M, T> key, UnaryOperator<QuerySet<T>> inner) {
    return with(
        state.prefetching(
            Relations.toMany(
                Arguments.present(key, "prefetchRelated(…)"), narrowed(key.relation(), inner))));
  }

  private static <T> QueryState<T> narrowed(
      ToManyExpression<?, T> relation, UnaryOperator<QuerySet<T>> inner) {
    Arguments.present(inner, "prefetchRelated(…)");
    QueryState<T> all = QueryState.of(Relations.target(relation));
    QuerySet<T> wanted = inner.apply(new QuerySet<>(all, null, null));
    Place.refuseTime(wanted.engine);
    if (wanted.engine != null) {
      throw new QueryDefinitionError(
          "DORM3156",
          "prefetchRelated() of a query with a database of its own: related rows come from the"
              + " database of their owners. FIX: narrow the query that the function is given,"
              + " without using(…).",
          null);
    }
    return wanted.state;
  }

  /**
   * The rows. Runs one statement, and one for each relation that is prefetched. The list cannot be
   * changed.
   */
  public final List<M> list() {
    return members != null ? members.rows() : QueryRunner.list(engine(), state);
  }

  /**
   * The rows of a query in SQL. Columns are found by their names; those that are missing are loaded
   * when they are read, those that the model does not have are read by {@code row.get(extra("name",
   * Type.class))}.
   *
   * @param sql one statement that gives rows, the key among their columns; values stand as {@code
   *     :name} or {@code ?}
   * @param binds the values
   * @throws QueryDefinitionError when this query set was narrowed, ordered or told what to fetch
   */
  public final RawQuery<M> raw(@PlainSql String sql, Bind... binds) {
    Arguments.present(sql, "raw(…)");
    ModelBinding<M> model = state.model();
    if (!state.withAll().equals(QueryState.of(model).withAll())) {
      throw new QueryDefinitionError(
          "DORM3068",
          "raw(…) on a query of "
              + model.table().model()
              + " that was narrowed, ordered or told what to fetch: the text would know nothing of"
              + " it. FIX: objects.raw(…), allObjects.raw(…) where the manager narrows, and all of it in"
              + " the text.",
          null);
    }
    return new RawQuery<>(
        this::engine, sql, Bind.all(binds), open -> new RawEntities<>(open, model), model);
  }

  /** The rows one by one, 500 read at a time; see {@link #stream(int)}. */
  public final Stream<M> stream() {
    return stream(RowStream.DEFAULT_SIZE);
  }

  /**
   * The rows one by one, without keeping them: for results of any size. Runs the query at once, on
   * a connection of its own, or inside an atomic block on that of the block, and holds it until the
   * stream is read to the end, closed, or its reader throws; so use it in try-with-resources. It
   * ends with the block it was opened in, never splits, and shows no row that is added meanwhile.
   *
   * @param fetchSize how many rows are read at a time; they are peers of one another
   * @throws dev.dorm.exception.QueryDefinitionError when the query prefetches; {@link
   *     #forEachBatch} can
   */
  public final Stream<M> stream(int fetchSize) {
    List<M> fetched = members == null ? null : members.prefetched();
    return fetched != null
        ? fetched.stream()
        : QueryRunner.stream(engine(), state).stream(fetchSize);
  }

  /**
   * Hands the rows over in batches, with what the query prefetches, and keeps none of them. The
   * rows of a batch are peers of one another.
   *
   * @param size the number of rows of a batch; the last one has fewer
   */
  public final void forEachBatch(int size, Consumer<? super List<M>> action) {
    QueryRunner.batches(engine(), state).forEachBatch(size, action);
  }

  /**
   * Publishes the rows, as many as are requested and no more; rows are read and handed over on the
   * thread that requests them. Each subscriber gets a run of its own, which begins with its first
   * request and ends with the last row, an error, or when it is cancelled.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when the query prefetches
   */
  public final Flow.Publisher<M> publisher() {
    return new RowPublisher<>(
        QueryRunner.stream(engine(), state), RowStream.DEFAULT_SIZE, Runnable::run);
  }

  /**
   * Publishes the rows, read and handed over by an executor.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when the query prefetches; inside an atomic
   *     block, whose connection belongs to its thread
   */
  public final Flow.Publisher<M> publisher(Executor executor) {
    RowStream<M> rows = QueryRunner.stream(engine(), state);
    return RowPublisher.on(executor, engine(), rows);
  }

  /** Runs the query and gives its rows. */
  @Override
  public final Iterator<M> iterator() {
    return list().iterator();
  }

  /**
   * The one row; reads two at the most.
   *
   * @throws dev.dorm.exception.DoesNotExist when there is none
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   */
  @SafeVarargs
  public final M get(Condition<M>... conditions) {
    return RowFinder.get(engine(), narrowed(conditions));
  }

  /**
   * The one row, or empty when there is none.
   *
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   */
  @SafeVarargs
  public final Optional<M> getOrNone(Condition<M>... conditions) {
    return Optional.ofNullable(RowFinder.getOrNone(engine(), narrowed(conditions)));
  }

  /**
   * The row at a place of the query's order, counted from 0; in that of the key if it has none.
   *
   * @throws dev.dorm.exception.DoesNotExist when there are not so many rows
   */
  public final M get(long place) {
    return RowFinder.at(engine(), state, place);
  }

  /**
   * The row with the greatest value, of equal ones that with the greatest next value; NULL counts
   * as the least. Empty when there is no row.
   *
   * @throws dev.dorm.exception.QueryDefinitionError behind a slice
   */
  @SafeVarargs
  public final Optional<M> latest(Expression<M, ?> by, Expression<M, ?>... then) {
    QuerySet<M> ordered = with(state.orderedBy(Expressions.by(true, by, then)));
    return ordered.first();
  }

  /**
   * The row with the least value, of equal ones that with the least next value; NULL counts as the
   * greatest. Empty when there is no row.
   *
   * @throws dev.dorm.exception.QueryDefinitionError behind a slice
   */
  @SafeVarargs
  public final Optional<M> earliest(Expression<M, ?> by, Expression<M, ?>... then) {
    QuerySet<M> ordered = with(state.orderedBy(Expressions.by(false, by, then)));
    return ordered.first();
  }

  /**
   * The rows by their keys, in the query's order; keys without a row are left out.
   *
   * @throws dev.dorm.exception.QueryDefinitionError behind a slice
   */
  public final Map<Object, M> inBulk(Collection<?> keys) {
    ColumnReference key = state.model().key();
    return QueryRunner.byValue(engine(), state.in(key, Arguments.present(keys, "inBulk(…)")), key);
  }

  /** All rows of the query by their keys, in the query's order. */
  public final Map<Object, M> inBulk() {
    return QueryRunner.byValue(engine(), state, state.model().key());
  }

  /**
   * The rows by the values of a unique column, in the query's order; values without a row are left
   * out.
   *
   * @throws dev.dorm.exception.QueryDefinitionError behind a slice
   */
  @SuppressWarnings("unchecked") // the values were read by the column's type
  public final <K, C extends Expression<M, K> & UniqueColumn<M>> Map<K, M> inBulk(
      C column, Collection<? extends K> values) {
    Arguments.present(values, "inBulk(…)");
    ColumnReference reference = Arguments.present(column, "inBulk(…)").reference();
    return (Map<K, M>) QueryRunner.byValue(engine(), state.in(reference, values), reference);
  }

  private QueryState<M> narrowed(Condition<M>[] conditions) {
    return Arguments.present(conditions, "The conditions", "none").length == 0
        ? state
        : state.and(Expressions.joined(conditions), false);
  }

  /**
   * The first row in the query's order, in that of the key if it has none; empty when there is no
   * row.
   */
  public final Optional<M> first() {
    List<M> fetched = members == null ? null : members.prefetched();
    return fetched != null
        ? fetched.stream().findFirst()
        : Optional.ofNullable(RowFinder.first(engine(), state));
  }

  /**
   * The last row in the query's order, in that of the key if it has none; empty when there is no
   * row.
   */
  public final Optional<M> last() {
    return Optional.ofNullable(RowFinder.last(engine(), state));
  }

  /** The number of rows; loads none. */
  public final long count() {
    List<M> fetched = members == null ? null : members.prefetched();
    return fetched != null ? fetched.size() : QueryRunner.count(engine(), state);
  }

  /** Whether there is a row; loads none. */
  public final boolean exists() {
    List<M> fetched = members == null ? null : members.prefetched();
    return fetched != null ? !fetched.isEmpty() : QueryRunner.exists(engine(), state);
  }

  /**
   * Changes all rows of the query in one statement. A query of the whole table must say so: {@code
   * all().update(…)}.
   *
   * @return the number of rows that matched
   */
  @SafeVarargs
  public final long update(Assignment<M>... assignments) {
    return BulkWriter.update(engine(), state, Assignments.fragments(engine(), assignments));
  }

  /**
   * Deletes all rows of the query, and does to the rows that refer to them what their policies say,
   * all of it or nothing. A query of the whole table must say so: {@code all().delete()}.
   *
   * @throws dev.dorm.exception.ProtectedError when a row refers to one that would go by a key of
   *     the policy {@code PROTECT}
   * @throws dev.dorm.exception.RestrictedError when a row that stays refers to one that would go by
   *     a key of the policy {@code RESTRICT}
   */
  @SafeVarargs
  public final DeleteResult delete(Condition<M>... conditions) {
    QueryState<M> narrowed = narrowed(conditions);
    return new DeleteResult(
        new RowDeleter(engine().primary(), Dorm.graph(narrowed.model())).delete(narrowed));
  }

  /**
   * Makes an object, saves it and gives it back with its key; what is not assigned keeps the
   * initialiser's value. An expression is computed by the database first, from the initialisers'
   * values.
   *
   * @throws dev.dorm.exception.IntegrityError when a constraint refuses the row
   */
  @SafeVarargs
  public final M create(Assignment<M>... assignments) {
    M row =
        Assigner.create(
            engine().primary(), state.model(), Assignments.given(engine(), assignments));
    RowSaver.insert(engine(), state.model(), row);
    return row;
  }

  /**
   * The one row of the query with some values; when there is none, a new one with these and the
   * others. Safe when others do the same at the same time, if a unique constraint stands behind the
   * values of {@code by(…)}.
   *
   * @param by the values that it is found by
   * @param others the values that only a new row gets
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   * @throws dev.dorm.exception.IntegrityError when a constraint refuses the new row, and it is not
   *     because the row is there
   */
  @SafeVarargs
  public final Created<M> getOrCreate(Criteria<M> by, Assignment<M>... others) {
    return found(unique(by, others, null).getOrCreate());
  }

  /**
   * The one row of the query with some values, changed and saved with the others; when there is
   * none, a new one with all of them. All of it is one transaction, in which the row is locked, so
   * that no change of another one is lost.
   *
   * @param by the values that it is found by
   * @param others the values that it gets; an expression sees the row as it is before, of a new one
   *     the initialisers' values and those of {@code by(…)}
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   * @throws dev.dorm.exception.IntegrityError when a constraint refuses the row
   */
  @SafeVarargs
  public final Created<M> updateOrCreate(Criteria<M> by, Assignment<M>... others) {
    return found(unique(by, others, null).updateOrCreate());
  }

  final UniqueWriter<M> unique(
      Criteria<M> by, Assignment<M>[] others, @Nullable Consumer<M> belongs) {
    return new UniqueWriter<>(
        engine().primary(),
        state,
        Assignments.given(engine(), Arguments.present(by, "by(…)").assignments()),
        Assignments.given(engine(), others),
        belongs);
  }

  static <M> Created<M> found(UniqueWriter.Found<M> found) {
    return new Created<>(found.row(), found.created());
  }

  /**
   * Inserts new objects in as few statements as the database allows, all of them or none, and fills
   * in their keys. Sends no signals and runs no validators.
   *
   * @return the same objects
   */
  public final List<M> bulkCreate(List<M> rows) {
    return BatchWriter.insert(engine(), state.model(), rows, 0);
  }

  /**
   * Inserts new objects in batches.
   *
   * @param batchSize how many rows a statement takes at the most, as far as the database allows
   */
  public final List<M> bulkCreate(List<M> rows, int batchSize) {
    return BatchWriter.insert(engine(), state.model(), rows, batchSize);
  }

  /** The rows of this query or of another, each once. */
  @SafeVarargs
  public final CombinedQuerySet<M> union(Subquery<M>... others) {
    return combined(Operator.UNION, others);
  }

  /** The rows of this query and of the others, as often as they come. */
  @SafeVarargs
  public final CombinedQuerySet<M> unionAll(Subquery<M>... others) {
    return combined(Operator.UNION_ALL, others);
  }

  /** The rows of this query that are in all others too. */
  @SafeVarargs
  public final CombinedQuerySet<M> intersection(Subquery<M>... others) {
    return combined(Operator.INTERSECTION, others);
  }

  /** The rows of this query that are in none of the others. */
  @SafeVarargs
  public final CombinedQuerySet<M> difference(Subquery<M>... others) {
    return combined(Operator.DIFFERENCE, others);
  }

  private CombinedQuerySet<M> combined(Operator operator, Subquery<M>[] others) {
    return new CombinedQuerySet<>(Combinations.of(operator, state, others), engine);
  }

  @Override
  protected final Fragment column(Fragment value) {
    return Homes.of(engine, state.column(value));
  }

  @Override
  protected final Fragment scalar(Fragment value) {
    return Homes.of(engine, state.scalar(value));
  }

  /**
   * Inserts new objects, all of them or none; of those whose unique value is taken, the row that is
   * there stays or changes. Objects that were inserted get their keys, changed ones too; one that
   * was left out stays new. Sends no signals and runs no validators.
   *
   * @param conflict {@code onConflict(Author_.email).doNothing()} or {@code .doUpdate(columns…)}
   * @return the same objects
   */
  public final List<M> bulkCreate(List<M> rows, Conflict.Action<M> conflict) {
    return bulkCreate(rows, conflict, 0);
  }

  /**
   * Inserts new objects or meets those that are there, in batches.
   *
   * @param conflict {@code onConflict(Author_.email).doNothing()} or {@code .doUpdate(columns…)}
   * @param batchSize how many rows a statement takes at the most, as far as the database allows
   * @return the same objects
   */
  public final List<M> bulkCreate(List<M> rows, Conflict.Action<M> conflict, int batchSize) {
    List<ColumnReference> columns =
        Arguments.present(conflict, "onConflict(…)").columns().stream()
            .map(Column::reference)
            .toList();
    return new UpsertWriter<>(
            engine(), state.model(), conflict.target().references(), conflict.updates(), columns)
        .write(rows, batchSize);
  }

  /**
   * Writes columns of objects that are in the database, in as few statements as it allows, all of
   * them or none. Sends no signals, runs no validators, and touches no column that holds the
   * current time.
   *
   * @param columns the columns; none for all but the key and the time of creation
   * @return the number of rows that there were
   */
  @SafeVarargs
  public final long bulkUpdate(List<M> rows, Column<M>... columns) {
    List<ColumnReference> references = new ArrayList<>();
    for (Column<M> column : Arguments.elements(columns, "bulkUpdate(…)")) {
      references.add(column.reference());
    }
    return new BulkUpdater<>(engine(), state.model(), references).write(rows);
  }

  @Override
  public final Fragment subquery() {
    return Homes.of(engine, state.keys());
  }

  @Override
  final QueryState<M> state() {
    return state;
  }

  @Override
  final QuerySet<M> self() {
    return this;
  }

  @Override
  final @Nullable Supplier<Engine> home() {
    return engine;
  }

  @Override
  final Engine engine() {
    return engine != null ? engine.get() : Dorm.engine(state.model().database());
  }

  /** The statement that {@link #list()} would run, with its values, for a person to read. */
  public final Sql sql() {
    QueryReader.Shown shown = QueryReader.show(engine(), state);
    return new Sql(shown.text(), shown.binds());
  }

  /**
   * The database's plan of the statement that {@link #list()} would run.
   *
   * @param options what the plan tells beside its steps; none on SQLite
   */
  public final String explain(ExplainOption... options) {
    return QueryReader.explain(engine(), state, Expressions.names(options));
  }

  /** The model, without values; {@link #sql()} shows the statement. */
  @Override
  public String toString() {
    return state.toString();
  }
}
