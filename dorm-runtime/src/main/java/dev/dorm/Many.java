package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.internal.load.RelatedLoader;
import dev.dorm.internal.persist.MembersWriter;
import dev.dorm.internal.plan.RelationPlan;
import dev.dorm.query.Assignment;
import dev.dorm.query.Condition;
import dev.dorm.query.Ordering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

  private Many(Entity<?> owner, RelationReference relation) {
    this.owner = owner;
    this.relation = relation;
  }

  /** Makes the holder of an object's rows; for generated code. */
  public static <T> Many<T> of(Entity<?> owner, RelationReference relation) {
    return new Many<>(owner, relation);
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

  /** The first row. */
  public Optional<T> first() {
    return query().first();
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
            owner.engine().primary(), plan(), holder(), QuerySet.constants(assignments));
    fill(null);
    return created;
  }

  /** Makes rows belong to the owner; one that does already stays. */
  @SafeVarargs
  public final void add(T... rows) {
    addPks(keys(Arrays.asList(rows)));
  }

  /** Makes the rows of these keys belong to the owner. */
  public void addPks(Collection<?> keys) {
    MembersWriter.add(owner.engine().primary(), plan(), holder(), keys);
    fill(null);
  }

  /** Makes the row of a key belong to the owner. */
  public void addPks(Object... keys) {
    addPks(Arrays.asList(keys));
  }

  /** Makes rows no longer belong to the owner; the rows themselves stay. */
  @SafeVarargs
  public final void remove(T... rows) {
    removePks(keys(Arrays.asList(rows)));
  }

  /** Makes the rows of these keys no longer belong to the owner. */
  public void removePks(Collection<?> keys) {
    MembersWriter.remove(owner.engine().primary(), plan(), holder(), keys);
    fill(null);
  }

  /** Makes exactly these rows belong to the owner; writes the difference only. */
  public void set(Collection<? extends T> rows) {
    MembersWriter.set(owner.engine().primary(), plan(), holder(), keys(rows));
    fill(null);
  }

  /** Makes no row belong to the owner; the rows themselves stay. */
  public void clear() {
    MembersWriter.clear(owner.engine().primary(), plan(), holder());
    fill(null);
  }

  private List<Object> keys(Collection<? extends T> rows) {
    ModelBinding<T> target = plan().target();
    List<Object> keys = new ArrayList<>(rows.size());
    for (T row : rows) {
      keys.add(saved(target.keyOf(row), target));
    }
    return keys;
  }

  private MembersWriter.Owner holder() {
    return new MembersWriter.Owner(owner, ownerKey(), relation.property());
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
}
