package dev.dorm;

import dev.dorm.exception.NotLoaded;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.ReferenceLink;
import dev.dorm.generated.RowReader;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.Fetch;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a row of another model: its key, and the row itself once it is at hand. A null
 * foreign key is a null {@code Ref}.
 *
 * <p>{@link #get()} of a row that is not at hand loads it for all rows of the same fetch in one
 * query. The key never changes; assign another {@code Ref} to refer to another row. Equal to a
 * reference to the same key of the same model; the model of {@link #id} is not known before it was
 * saved and counts as the same.
 *
 * @param <T> the other model
 */
public final class Ref<T> extends Reference<T> {
  private final @Nullable Object key;

  private Ref(@Nullable Object key, @Nullable ReferenceLink link, @Nullable T row) {
    super(row, link);
    this.key = key;
  }

  /** A reference to a row at hand; a new one must be saved before the reference is. */
  public static <T extends Entity<T>> Ref<T> of(T row) {
    return new Ref<>(null, null, present(row, "Ref.of(row): the row"));
  }

  /** A reference to the row of a key. */
  public static <T> Ref<T> id(Object key) {
    return new Ref<>(present(key, "Ref.id(key): the key"), null, null);
  }

  private static <V> V present(V value, String what) {
    return Arguments.present(
        value, what, "a reference that is null itself, where it may refer to nothing");
  }

  /** Reads a foreign key of the current row; for generated code. */
  public static <T> @Nullable Ref<T> read(RowReader reader, int index, ReferenceLink link)
      throws SQLException {
    Object key = link.target().key().type().read(reader, index);
    return key == null ? null : new Ref<>(key, link, null);
  }

  /** Turns what a column is set to, a key or a reference, into a reference; for generated code. */
  @SuppressWarnings("unchecked") // columns are set to keys and references of their target only
  public static <T> @Nullable Ref<T> from(@Nullable Object keyOrReference) {
    return keyOrReference == null || keyOrReference instanceof Ref<?>
        ? (Ref<T>) keyOrReference
        : id(keyOrReference);
  }

  /**
   * The row at the other side of a one-to-one relation, found when it is asked for; for generated
   * code.
   */
  public static <T> Ref<T> reverse(Entity<?> owner) {
    return new Ref<>(owner, null, null);
  }

  /** The key of a reference that may be missing; for generated code. */
  public static @Nullable Object keyOf(@Nullable Ref<?> reference) {
    return reference == null ? null : reference.pk();
  }

  /** Whether two references lead to the same key; for generated code. */
  public static boolean sameKey(@Nullable Ref<?> first, @Nullable Ref<?> second) {
    return Objects.equals(keyOf(first), keyOf(second));
  }

  @Override
  public @Nullable Object pk() {
    T row = row();
    return row instanceof Entity<?> entity ? entity.pk() : key instanceof Entity<?> ? null : key;
  }

  @Override
  public @Nullable Object owner() {
    return key instanceof Entity<?> ? key : null;
  }

  /**
   * The row; loaded with those of all rows of the same fetch when it is not at hand.
   *
   * @throws dev.dorm.exception.DoesNotExist when there is no such row
   * @throws NotLoaded when the reference was made by {@link #id} and never saved
   */
  public T get() {
    T row = row();
    if (row != null) {
      return row;
    }
    ReferenceLink source = link();
    if (source == null) {
      throw new NotLoaded(
          "DORM3029",
          "Ref.id(…) knows a key and no model, so it cannot load the row. FIX: save the object that"
              + " holds it and read it again, or get the row by its manager.",
          null);
    }
    source.load(this);
    row = row();
    if (row == null) {
      throw source
          .target()
          .doesNotExist(
              source.target().table().model()
                  + (owner() != null ? " of " + key : " " + key)
                  + " does not exist.");
    }
    return row;
  }

  /**
   * The row; empty when there is none, which only the reverse side of a one-to-one relation should
   * meet.
   */
  public Optional<T> getOrNone() {
    ReferenceLink source = link();
    if (row() == null && source != null) {
      source.load(this);
    }
    return Optional.ofNullable(row());
  }

  /**
   * {@link #get()} on another thread; done at once when the row is at hand. Leave the rows of the
   * fetch alone until it is done.
   */
  public CompletableFuture<T> aget() {
    Engine engine = lacking();
    return engine == null ? done(this::get) : Async.call(engine, this::get);
  }

  /** {@link #getOrNone()} on another thread; done at once when the row is at hand. */
  public CompletableFuture<Optional<T>> agetOrNone() {
    Engine engine = lacking();
    return engine == null ? done(this::getOrNone) : Async.call(engine, this::getOrNone);
  }

  /** The database to ask for the row; null when there is nothing to ask. */
  private @Nullable Engine lacking() {
    ReferenceLink source = link();
    return row() != null || source == null ? null : Fetch.engineOf(source);
  }

  private static <R> CompletableFuture<R> done(Supplier<R> call) {
    try {
      return CompletableFuture.completedFuture(call.get());
    } catch (RuntimeException failure) {
      return CompletableFuture.failedFuture(failure);
    }
  }

  private @Nullable ModelBinding<?> model() {
    ReferenceLink source = link();
    return row() instanceof Entity<?> entity
        ? entity.binding()
        : source == null ? null : source.target();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Ref<?> reference)) {
      return false;
    }
    Object pk = pk();
    if (pk == null || !pk.equals(reference.pk())) {
      return pk == null && row() != null && row() == reference.row();
    }
    ModelBinding<?> mine = model();
    ModelBinding<?> others = reference.model();
    return mine == null || others == null || mine == others;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(pk());
  }

  /** The model and the key, {@code Ref(Author#7)}. */
  @Override
  public String toString() {
    ModelBinding<?> model = model();
    Object pk = pk();
    return "Ref("
        + (model == null ? "" : model.table().model())
        + "#"
        + (pk == null ? "?" : pk)
        + ")";
  }
}
