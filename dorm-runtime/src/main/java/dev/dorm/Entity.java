package dev.dorm;

import dev.dorm.exception.NotLoaded;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.check.ModelChecker;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.Fetch;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.load.RowRefresher;
import dev.dorm.internal.persist.RowDeleter;
import dev.dorm.internal.persist.RowSaver;
import dev.dorm.internal.raw.RawValues;
import dev.dorm.query.Column;
import dev.dorm.query.Expression;
import dev.dorm.query.RelatedList;
import dev.dorm.validation.ColumnChecks;
import dev.dorm.validation.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The base class of models: a row that knows how to save, delete and reload itself.
 *
 * <p>Two entities are equal when they are of the same model and have the same key; one without a
 * key equals only itself, so put new objects into hashed collections after they were saved. An
 * entity belongs to one thread at a time.
 *
 * @param <M> the model itself: {@code class Author extends Entity<Author>}
 */
public abstract class Entity<M> {
  /** What the loaded row remembers; null for a new object. */
  @Nullable RowState state;

  /** Makes a new object that is in no database yet. */
  protected Entity() {
    if (this instanceof Bound<?> bound) {
      bound.$relations();
    }
  }

  /**
   * Writes the object: a new one is inserted and gets its key, a loaded one is updated in the
   * columns that were set or differ from what was loaded. An object with a key that was not loaded
   * is updated, then inserted when no row matched.
   *
   * @throws dev.dorm.exception.IntegrityError when a constraint refuses the row
   */
  public final void save() {
    RowSaver.save(engine(), binding(), self());
  }

  /**
   * Writes exactly these columns of a row that is in the database; of none: nothing.
   *
   * @throws dev.dorm.exception.DoesNotExist when the row is gone
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final void save(Column<M>... columns) {
    RowSaver.save(engine(), binding(), self(), places(columns));
  }

  /**
   * Deletes the row, and does to the rows that refer to it what their policies say, all of it or
   * nothing. The object stays as it is and becomes new.
   *
   * @throws dev.dorm.exception.ProtectedError when a row refers to one that would go by a key of
   *     the policy {@code PROTECT}
   * @throws dev.dorm.exception.RestrictedError when a row that stays refers to one that would go by
   *     a key of the policy {@code RESTRICT}
   */
  public final DeleteResult delete() {
    ModelBinding<M> model = binding();
    return new DeleteResult(
        new RowDeleter(engine().primary(), Dorm.graph(model)).delete(model, self()));
  }

  /**
   * Reads all columns of the row that has the object's key again; relations at hand are dropped. So
   * an object whose key was set to another one becomes that row, as in Django.
   *
   * @throws dev.dorm.exception.DoesNotExist when the row is gone
   */
  public final void refreshFromDb() {
    QueryRunner.refresh(engine(), binding(), self());
  }

  /**
   * Reads these columns again, of none: nothing. What was set in them is forgotten, a relation at
   * hand in them is dropped; all others stay as they are.
   *
   * @throws dev.dorm.exception.DoesNotExist when the row is gone
   * @throws dev.dorm.exception.QueryDefinitionError when the object was neither loaded nor saved,
   *     or its key was changed since
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final void refreshFromDb(Column<M>... columns) {
    RowRefresher.refresh(engine(), binding(), self(), places(columns));
  }

  private static <M> List<Integer> places(Column<M>[] columns) {
    List<Integer> places = new ArrayList<>();
    for (Column<M> column : Arguments.elements(columns, "The columns")) {
      places.add(column.reference().index());
    }
    return places;
  }

  /**
   * Checks the object by all rules at once: the types, lengths, choices and validators of its
   * columns, {@link #clean}, the model's checks, and that its unique values are free, with one
   * query for each. Columns that were not loaded are left out. Nothing is saved, and saving does
   * not check.
   *
   * @throws dev.dorm.exception.ValidationError when a rule is broken; it lists all that are
   */
  public final void fullClean() {
    ModelBinding<M> model = binding();
    new ModelChecker<>(model, self())
        .columns(checks(model))
        .itself(this::clean)
        .uniqueness(engine().primary())
        .checks()
        .finish();
  }

  /**
   * Rules over several fields, for a model to override: adds what is wrong to the errors, or throws
   * a {@code ValidationError}, which counts too. Called by {@link #fullClean}.
   */
  protected void clean(Errors errors) {}

  /**
   * Checks that no other row holds the same value of a unique column, nor the same values of
   * columns that are unique together, among some rows or all; one query each.
   *
   * @throws dev.dorm.exception.ValidationError when one is taken
   */
  public final void validateUnique() {
    ModelBinding<M> model = binding();
    new ModelChecker<>(model, self()).uniqueness(engine().primary()).finish();
  }

  private static List<ColumnChecks> checks(ModelBinding<?> model) {
    return model instanceof EntityBinding<?> bound ? bound.checks() : List.of();
  }

  /** {@link #save()} on another thread; leave the object alone until it is done. */
  public final CompletableFuture<Void> asave() {
    return Async.run(engine(), this::save);
  }

  /** {@link #save(Column...)} on another thread; leave the object alone until it is done. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only handed on
  public final CompletableFuture<Void> asave(Column<M>... columns) {
    return Async.run(engine(), () -> save(columns));
  }

  /** {@link #delete()} on another thread. */
  public final CompletableFuture<DeleteResult> adelete() {
    return Async.call(engine(), this::delete);
  }

  /** {@link #refreshFromDb()} on another thread; leave the object alone until it is done. */
  public final CompletableFuture<Void> arefreshFromDb() {
    return Async.run(engine(), this::refreshFromDb);
  }

  /**
   * {@link #refreshFromDb(Column...)} on another thread; leave the object alone until it is done.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only handed on
  public final CompletableFuture<Void> arefreshFromDb(Column<M>... columns) {
    return Async.run(engine(), () -> refreshFromDb(columns));
  }

  /** {@link #fullClean()} on another thread. */
  public final CompletableFuture<Void> afullClean() {
    return Async.run(engine(), this::fullClean);
  }

  /** {@link #validateUnique()} on another thread. */
  public final CompletableFuture<Void> avalidateUnique() {
    return Async.run(engine(), this::validateUnique);
  }

  /** The primary key; null for a new object whose key the database gives. */
  public final @Nullable Object pk() {
    return binding().keyOf(self());
  }

  /** Whether the column was loaded, or the object is new. */
  public final boolean isLoaded(Column<M> column) {
    int place = Arguments.present(column, "isLoaded(…)").reference().index();
    return state == null || state.isLoaded(place);
  }

  /**
   * Loads a column that was not, for all rows of the same fetch; a model with getters of its own
   * calls it in them.
   */
  protected final void fetch(Column<M> column) {
    if (binding() instanceof EntityBinding<?> bound) {
      requireColumn(bound, column.reference().index());
    }
  }

  @SuppressWarnings("unchecked") // the binding is that of this object's class
  private <E extends Entity<E>> void requireColumn(EntityBinding<E> binding, int column) {
    binding.require((E) this, column);
  }

  /**
   * The value that the query computed for this row.
   *
   * @param expression the same object that the query was annotated with
   * @throws NotLoaded when the query computed no such value
   */
  @SuppressWarnings("unchecked") // the value was read by the expression's type
  public final <T> @Nullable T get(Expression<M, T> expression) {
    Arguments.present(expression, "get(…)");
    if (state == null || !state.hasComputed(expression)) {
      throw new NotLoaded(
          "DORM3003",
          this
              + " has no value for this expression: the query did not annotate it. FIX:"
              + " .annotate(expression), with the same expression object.",
          null);
    }
    return (T) state.computed(expression);
  }

  /**
   * The value of a column that a raw query gave beside those of the model; null for NULL.
   *
   * @throws NotLoaded when the row's query gave no such column
   * @throws dev.dorm.exception.QueryDefinitionError when the value is none of the class
   */
  public final <T> @Nullable T get(Extra<T> extra) {
    Arguments.present(extra, "get(…)");
    if (state == null || !state.hasComputed(extra.name())) {
      throw new NotLoaded(
          "DORM3003",
          this
              + " has no column "
              + extra.name()
              + " beside its own. FIX: … AS "
              + extra.name()
              + " in the raw query, and the name as the database gives it.",
          null);
    }
    Object value = state.computed(extra.name());
    return value == null ? null : RawValues.convert(value, extra.type(), extra.name());
  }

  /**
   * The rows that the query kept under a key.
   *
   * @throws NotLoaded when the query fetched none under it
   */
  @SuppressWarnings("unchecked") // the rows were read as those of the key's relation
  public final <T> List<T> get(RelatedList<M, T> key) {
    Arguments.present(key, "get(…)");
    Object rows = state == null ? null : state.computed(key);
    if (rows == null) {
      throw new NotLoaded(
          "DORM3142",
          this
              + " has no rows of "
              + key.relation().name()
              + " under this key: the query did not fetch them. FIX: .prefetchRelated(key), with the"
              + " same key object.",
          null);
    }
    return (List<T>) rows;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Entity<?> entity) || entity.binding() != binding()) {
      return false;
    }
    Object pk = pk();
    return pk != null && pk.equals(entity.pk());
  }

  @Override
  public final int hashCode() {
    Object pk = pk();
    return pk == null ? System.identityHashCode(this) : pk.hashCode();
  }

  /** The model and the key, {@code Author(1)}. */
  @Override
  public String toString() {
    Object pk = pk();
    return binding().table().model() + "(" + (pk == null ? "new" : pk) + ")";
  }

  @SuppressWarnings("unchecked") // M is the model itself, which the processor checks
  final M self() {
    return (M) this;
  }

  @SuppressWarnings("unchecked") // the binding is found by this object's class
  final ModelBinding<M> binding() {
    return this instanceof Bound<?> bound
        ? (ModelBinding<M>) bound.$binding()
        : (ModelBinding<M>) Dorm.bindingOf(getClass());
  }

  /** The database the row came from; of a new object: the one its model is bound to. */
  final Engine engine() {
    return state != null && state.source() instanceof Fetch fetch
        ? fetch.engine()
        : Dorm.engine(binding().database());
  }
}
