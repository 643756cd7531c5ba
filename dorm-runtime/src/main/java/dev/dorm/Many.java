package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowSource;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.load.RelatedLoader;
import dev.dorm.internal.persist.Given;
import dev.dorm.internal.persist.MembersWriter;
import dev.dorm.internal.persist.OneDatabase;
import dev.dorm.internal.persist.UniqueWriter;
import dev.dorm.internal.plan.RelationPlan;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.internal.transaction.Undo;
import dev.dorm.query.Assignment;
import dev.dorm.query.Condition;
import dev.dorm.query.Criteria;
import dev.dorm.query.Ordering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of another model that belong to a row: the other side of a foreign key, or a
 * many-to-many relation.
 *
 * <p>{@link #all()} gives rows that were prefetched without a statement; when they were not, the
 * first reading of all rows loads them for every row of the same fetch at once. A query that is
 * narrowed asks the database. Changes are written at once and drop what was prefetched. Belongs to
 * one thread at a time, like its row.
 *
 * @param <T> the other model
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class Many<T> extends Members<T> implements Iterable<T> {
  private final Entity<?> owner;
  private final RelationReference relation;
  private final @Nullable Many<T> origin;
  private final List<Given> link;

  private Many(
      Entity<?> owner, RelationReference relation, @Nullable Many<T> origin, List<Given> link) {
    this.owner = owner;
    this.relation = relation;
    this.origin = origin;
    this.link = link;
  }

  /** Makes the holder of an object's rows; for generated code. */
  public static <T> Many<T> of(Entity<?> owner, RelationReference relation) {
    return new Many<>(owner, relation, null, List.of());
  }

  /** All rows, in the other model's default order. */
  public QuerySet<T> all() {
    return new QuerySet<>(plan().query(ownerKey()), owner::engine, this);
  }

  private QuerySet<T> query() {
    return new QuerySet<>(plan().query(ownerKey()), owner::engine, null);
  }

  @Override
  public List<T> rows() {
    List<T> rows = prefetched();
    if (rows == null) {
      ownerKey();
      RelatedLoader.loadForPeers(owner.engine(), owner.binding(), owner, relation);
      rows = prefetched();
    }
    return rows == null ? List.of() : rows;
  }

  /** The rows of which all conditions are true. */
  @SafeVarargs
  public final QuerySet<T> filter(Condition<T>... conditions) {
    return query().filter(conditions);
  }

  /** The rows that {@code filter} with the same conditions would leave out. */
  @SafeVarargs
  public final QuerySet<T> exclude(Condition<T>... conditions) {
    return query().exclude(conditions);
  }

  /** The rows in an order. */
  @SafeVarargs
  public final QuerySet<T> orderBy(Ordering<T>... terms) {
    return query().orderBy(terms);
  }

  /** What a reusable query leaves of the rows: {@code apply(Book::recent)}. */
  public QuerySet<T> apply(Function<? super QuerySet<T>, ? extends QuerySet<T>> scope) {
    return query().apply(scope);
  }

  /** The number of rows. */
  public long count() {
    return all().count();
  }

  /** Whether there is a row. */
  public boolean exists() {
    return all().exists();
  }

  /** The one row of which all conditions are true. */
  @SafeVarargs
  public final T get(Condition<T>... conditions) {
    return query().get(conditions);
  }

  /** The one row of which all conditions are true, or empty when there is none. */
  @SafeVarargs
  public final Optional<T> getOrNone(Condition<T>... conditions) {
    return query().getOrNone(conditions);
  }

  /** The first row. */
  public Optional<T> first() {
    return query().first();
  }

  /** The last row. */
  public Optional<T> last() {
    return query().last();
  }

  /** The rows as a list. */
  public List<T> list() {
    return rows();
  }

  @Override
  public Iterator<T> iterator() {
    return rows().iterator();
  }

  /**
   * Makes an object of the other model, saves it, and makes it belong to the owner, both or
   * neither.
   */
  @SafeVarargs
  public final T create(Assignment<T>... assignments) {
    T created =
        MembersWriter.create(
            owner.engine().primary(),
            plan(),
            holder(),
            Assignments.given(owner.engine(), assignments));
    drop();
    return created;
  }

  /**
   * The one of the rows with some values; when there is none, a new one with these and the others,
   * which belongs to the owner. A row that has the values and does not belong is not found; when
   * they are unique, making another one is refused.
   *
   * @param by the values that it is found by
   * @param others the values that only a new row gets
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   * @throws dev.dorm.exception.IntegrityError when a constraint refuses the new row
   */
  @SafeVarargs
  public final Created<T> getOrCreate(Criteria<T> by, Assignment<T>... others) {
    Created<T> found = QuerySet.found(unique(by, others).getOrCreate());
    drop();
    return found;
  }

  /**
   * The one of the rows with some values, changed and saved with the others; when there is none, a
   * new one with all of them, which belongs to the owner. All of it is one transaction.
   *
   * @param by the values that it is found by
   * @param others the values that it gets
   * @throws dev.dorm.exception.MultipleObjectsReturned when there are several
   * @throws dev.dorm.exception.IntegrityError when a constraint refuses the row
   */
  @SafeVarargs
  public final Created<T> updateOrCreate(Criteria<T> by, Assignment<T>... others) {
    Created<T> found = QuerySet.found(unique(by, others).updateOrCreate());
    drop();
    return found;
  }

  private UniqueWriter<T> unique(Criteria<T> by, Assignment<T>[] others) {
    return MembersWriter.unique(
        owner.engine().primary(),
        plan(),
        holder(),
        Assignments.given(owner.engine(), Arguments.present(by, "by(…)").assignments()),
        Assignments.given(owner.engine(), others));
  }

  /**
   * The same rows; what is added to them through the result gets these values in the model between:
   * {@code club.members().through(Membership_.since.set(today)).add(ann, bob)}.
   *
   * @param values columns of the model that {@code @ManyToMany(through = …)} names
   */
  @SafeVarargs
  public final <L> Many<T> through(Assignment<L>... values) {
    Many<T> first = origin == null ? this : origin;
    return new Many<>(owner, relation, first, Assignments.given(owner.engine(), values));
  }

  /** Makes a row belong to the owner, with values of the model between. */
  @SafeVarargs
  public final <L> void add(T row, Assignment<L> first, Assignment<L>... more) {
    Arguments.present(row, name());
    List<Assignment<L>> one = List.of(Arguments.present(first, "The assignment"));
    List<Given> values = new ArrayList<>(Assignments.given(owner.engine(), one));
    values.addAll(Assignments.given(owner.engine(), more));
    new Many<>(owner, relation, origin == null ? this : origin, values).add(row);
  }

  private void drop() {
    Many<T> first = origin == null ? this : origin;
    fill(null);
    first.fill(null);
    TransactionManager transactions = owner.engine().primary().transactions();
    if (transactions.active()) {
      transactions.onUndo(new Changed<>(first));
    }
  }

  /** Rows that were read behind a change of them are no longer the relation's without it. */
  private static final class Changed<T> extends Undo<Many<T>> {
    Changed(Many<T> rows) {
      super(rows);
    }

    @Override
    protected void undo(Many<T> rows) {
      rows.fill(null);
    }
  }

  /** Makes rows belong to the owner; one that does already stays. */
  @SafeVarargs
  public final void add(T... rows) {
    addPks(keys(Arrays.asList(Arguments.elements(rows, name()))));
  }

  /** Makes the rows of these keys belong to the owner. */
  public void addPks(Collection<?> keys) {
    Arguments.elements(keys, name());
    MembersWriter.add(owner.engine().primary(), plan(), holder(), keys);
    drop();
  }

  /** Makes the row of a key belong to the owner. */
  public void addPks(Object... keys) {
    addPks(Arrays.asList(Arguments.elements(keys, name())));
  }

  /** Makes rows no longer belong to the owner; the rows themselves stay. */
  @SafeVarargs
  public final void remove(T... rows) {
    removePks(keys(Arrays.asList(Arguments.elements(rows, name()))));
  }

  /** Makes the rows of these keys no longer belong to the owner. */
  public void removePks(Collection<?> keys) {
    Arguments.elements(keys, name());
    MembersWriter.remove(owner.engine().primary(), plan(), holder(), keys);
    drop();
  }

  /** Makes exactly these rows belong to the owner; writes the difference only. */
  public void set(Collection<? extends T> rows) {
    MembersWriter.set(owner.engine().primary(), plan(), holder(), keys(rows));
    drop();
  }

  /** Makes no row belong to the owner; the rows themselves stay. */
  public void clear() {
    MembersWriter.clear(owner.engine().primary(), plan(), holder());
    drop();
  }

  private List<Object> keys(Collection<? extends T> rows) {
    ModelBinding<T> target = plan().target();
    Arguments.elements(rows, name());
    List<Object> keys = new ArrayList<>(rows.size());
    for (T row : rows) {
      OneDatabase.require(owner.engine(), RowSource.of(target, row), name());
      keys.add(saved(target.keyOf(row), target));
    }
    return keys;
  }

  /** What the relation is called in messages: {@code Book.tags}. */
  private String name() {
    return owner.binding().table().model() + "." + relation.property();
  }

  private MembersWriter.Owner holder() {
    ModelBinding<?> through = plan().through();
    return new MembersWriter.Owner(
        owner, ownerKey(), relation.property(), through == null ? null : Dorm.graph(through), link);
  }

  private Object ownerKey() {
    return saved(owner.pk(), owner.binding());
  }

  private Object saved(@Nullable Object key, ModelBinding<?> model) {
    if (key == null) {
      throw new QueryDefinitionError(
          "DORM3006",
          owner.binding().table().model()
              + "."
              + relation.property()
              + ": the "
              + model.table().model()
              + " has no key yet. FIX: save it first.",
          null);
    }
    return key;
  }

  private RelationPlan<T> plan() {
    return RelationPlan.of(owner.binding(), relation);
  }

  /** {@link #list()} on another thread. */
  public CompletableFuture<List<T>> alist() {
    return Async.call(owner.engine(), this::list);
  }

  /** {@link #count()} on another thread. */
  public CompletableFuture<Long> acount() {
    return Async.call(owner.engine(), this::count);
  }

  /** {@link #exists()} on another thread. */
  public CompletableFuture<Boolean> aexists() {
    return Async.call(owner.engine(), this::exists);
  }

  /** {@link #get(Condition...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<T> aget(Condition<T>... conditions) {
    return Async.call(owner.engine(), () -> get(conditions));
  }

  /** {@link #getOrNone(Condition...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Optional<T>> agetOrNone(Condition<T>... conditions) {
    return Async.call(owner.engine(), () -> getOrNone(conditions));
  }

  /** {@link #first()} on another thread. */
  public CompletableFuture<Optional<T>> afirst() {
    return Async.call(owner.engine(), this::first);
  }

  /** {@link #last()} on another thread. */
  public CompletableFuture<Optional<T>> alast() {
    return Async.call(owner.engine(), this::last);
  }

  /** {@link #getOrCreate(Criteria, Assignment...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Created<T>> agetOrCreate(Criteria<T> by, Assignment<T>... others) {
    return Async.call(owner.engine(), () -> getOrCreate(by, others));
  }

  /** {@link #updateOrCreate(Criteria, Assignment...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Created<T>> aupdateOrCreate(
      Criteria<T> by, Assignment<T>... others) {
    return Async.call(owner.engine(), () -> updateOrCreate(by, others));
  }

  /** {@link #add(Object, Assignment, Assignment...)} on another thread. */
  @SafeVarargs
  public final <L> CompletableFuture<Void> aadd(T row, Assignment<L> first, Assignment<L>... more) {
    return Async.run(owner.engine(), () -> add(row, first, more));
  }

  /** {@link #addPks(Collection)} on another thread. */
  public CompletableFuture<Void> aaddPks(Collection<?> keys) {
    return Async.run(owner.engine(), () -> addPks(keys));
  }

  /** {@link #removePks(Collection)} on another thread. */
  public CompletableFuture<Void> aremovePks(Collection<?> keys) {
    return Async.run(owner.engine(), () -> removePks(keys));
  }

  /** {@link #create(Assignment...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<T> acreate(Assignment<T>... assignments) {
    return Async.call(owner.engine(), () -> create(assignments));
  }

  /** {@link #add(Object...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Void> aadd(T... rows) {
    return Async.run(owner.engine(), () -> add(rows));
  }

  /** {@link #remove(Object...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Void> aremove(T... rows) {
    return Async.run(owner.engine(), () -> remove(rows));
  }

  /** {@link #set(Collection)} on another thread. */
  public CompletableFuture<Void> aset(Collection<? extends T> rows) {
    return Async.run(owner.engine(), () -> set(rows));
  }

  /** {@link #clear()} on another thread. */
  public CompletableFuture<Void> aclear() {
    return Async.run(owner.engine(), this::clear);
  }

  /** {@link #addPks(Object...)} on another thread. */
  public CompletableFuture<Void> aaddPks(Object... keys) {
    return aaddPks(Arrays.asList(Arguments.elements(keys, name())));
  }

  /**
   * The relation, its owner's model and key, and how many rows are there; asks no database, and not
   * the owner's own {@code toString()}, which may well print this.
   */
  @Override
  public String toString() {
    List<T> rows = prefetched();
    Object key = owner.pk();
    return owner.binding().table().model()
        + "("
        + (key == null ? "new" : key)
        + ")."
        + relation.property()
        + (rows == null ? " (not loaded)" : " (" + rows.size() + " loaded)");
  }
}
