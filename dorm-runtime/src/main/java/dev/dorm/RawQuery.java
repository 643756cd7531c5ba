package dev.dorm;

import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.RawRows;
import dev.dorm.internal.load.RowPieces;
import dev.dorm.internal.load.RowPublisher;
import dev.dorm.internal.load.RowStream;
import dev.dorm.internal.raw.RawBind;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query in SQL. Lazy: text and values are checked, and the statement runs, when rows are asked
 * for, each time anew. Immutable and thread-safe.
 *
 * @param <T> what a row becomes
 */
public final class RawQuery<T> implements Iterable<T> {
  private final Supplier<Engine> engine;
  private final String sql;
  private final List<RawBind> binds;
  private final Function<Engine, RowPieces<T>> pieces;
  private final @Nullable ModelBinding<T> model;

  RawQuery(
      Supplier<Engine> engine,
      String sql,
      List<RawBind> binds,
      Function<Engine, RowPieces<T>> pieces,
      @Nullable ModelBinding<T> model) {
    this.engine = engine;
    this.sql = sql;
    this.binds = binds;
    this.pieces = pieces;
    this.model = model;
  }

  private RawRows<T> rows() {
    Engine open = engine.get();
    return new RawRows<>(open, open.raw().prepare(sql, binds), pieces.apply(open));
  }

  /**
   * All rows.
   *
   * @throws dev.dorm.exception.QueryDefinitionError before any SQL when text and values do not go
   *     together; afterwards when the columns are not those that are needed
   */
  public List<T> list() {
    return rows().list();
  }

  /** Runs the query and gives its rows. */
  @Override
  public Iterator<T> iterator() {
    return list().iterator();
  }

  /** The first row; empty when there is none. */
  public Optional<T> first() {
    return rows().atMost(1).stream().findFirst();
  }

  /**
   * The one row.
   *
   * @throws DoesNotExist when there is none
   * @throws MultipleObjectsReturned when there are several
   */
  public T get() {
    List<T> two = rows().atMost(2);
    if (two.isEmpty()) {
      String message = " of this raw query does not exist.";
      throw model == null
          ? new DoesNotExist("The row" + message, null)
          : model.doesNotExist("The " + model.table().model() + message);
    }
    if (two.size() > 1) {
      String message =
          "get() on a raw query met more than one row. FIX: a narrower condition, or first().";
      throw model == null
          ? new MultipleObjectsReturned(message, null)
          : model.multipleObjectsReturned(message);
    }
    return two.get(0);
  }

  /** The rows one by one, 500 read at a time; see {@link QuerySet#stream(int)}. */
  public Stream<T> stream() {
    return stream(RowStream.DEFAULT_SIZE);
  }

  /**
   * The rows one by one; see {@link QuerySet#stream(int)}.
   *
   * @param fetchSize how many rows are read at a time
   */
  public Stream<T> stream(int fetchSize) {
    return rows().stream().stream(fetchSize);
  }

  /**
   * Hands the rows over in batches and keeps none of them.
   *
   * @param size the number of rows of a batch; the last one has fewer
   */
  public void forEachBatch(int size, Consumer<? super List<T>> action) {
    rows().stream().forEachBatch(size, action);
  }

  /** Publishes the rows on the thread that requests them; see {@link QuerySet#publisher()}. */
  public Flow.Publisher<T> publisher() {
    return new RowPublisher<>(rows().stream(), RowStream.DEFAULT_SIZE, Runnable::run);
  }

  /** The text, without values. */
  @Override
  public String toString() {
    return sql;
  }

  /** {@link #list()} on another thread. */
  public CompletableFuture<List<T>> alist() {
    return Async.call(engine.get(), this::list);
  }

  /** {@link #first()} on another thread. */
  public CompletableFuture<Optional<T>> afirst() {
    return Async.call(engine.get(), this::first);
  }

  /** {@link #get()} on another thread. */
  public CompletableFuture<T> aget() {
    return Async.call(engine.get(), this::get);
  }

  /** {@link #forEachBatch} on another thread, which calls the consumer too. */
  public CompletableFuture<Void> aforEachBatch(int size, Consumer<? super List<T>> consumer) {
    return Async.run(engine.get(), () -> forEachBatch(size, consumer));
  }
}
