package dev.dorm;

import dev.dorm.annotation.PlainSql;
import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.Condition;
import dev.dorm.query.Conflict;
import dev.dorm.query.Criteria;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.Expression;
import dev.dorm.query.UniqueColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The asynchronous twins of a query set's methods: the same results and the same statements, on
 * other threads. Inside a block they are part of it. Cancelling a future cancels its statement.
 *
 * @param <M> the model
 */
@SuppressWarnings("varargs") // the arrays are only handed on
abstract class AsyncQueries<M> extends AsyncAggregates<M> {
  AsyncQueries() {}

  abstract QuerySet<M> self();

  /** {@link QuerySet#list()} on another thread. */
  public final CompletableFuture<List<M>> alist() {
    return Async.call(engine(), () -> self().list());
  }

  /** {@link QuerySet#get(Condition...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<M> aget(Condition<M>... conditions) {
    return Async.call(engine(), () -> self().get(conditions));
  }

  /** {@link QuerySet#getOrNone(Condition...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Optional<M>> agetOrNone(Condition<M>... conditions) {
    return Async.call(engine(), () -> self().getOrNone(conditions));
  }

  /** {@link QuerySet#first()} on another thread. */
  public final CompletableFuture<Optional<M>> afirst() {
    return Async.call(engine(), () -> self().first());
  }

  /** {@link QuerySet#last()} on another thread. */
  public final CompletableFuture<Optional<M>> alast() {
    return Async.call(engine(), () -> self().last());
  }

  /** {@link QuerySet#count()} on another thread. */
  public final CompletableFuture<Long> acount() {
    return Async.call(engine(), () -> self().count());
  }

  /** {@link QuerySet#exists()} on another thread. */
  public final CompletableFuture<Boolean> aexists() {
    return Async.call(engine(), () -> self().exists());
  }

  /** {@link QuerySet#update(Assignment...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Long> aupdate(Assignment<M>... assignments) {
    return Async.call(engine(), () -> self().update(assignments));
  }

  /** {@link QuerySet#delete(Condition...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<DeleteResult> adelete(Condition<M>... conditions) {
    return Async.call(engine(), () -> self().delete(conditions));
  }

  /** {@link QuerySet#create(Assignment...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<M> acreate(Assignment<M>... assignments) {
    return Async.call(engine(), () -> self().create(assignments));
  }

  /** {@link QuerySet#bulkCreate(List)} on another thread. */
  public final CompletableFuture<List<M>> abulkCreate(List<M> rows) {
    return Async.call(engine(), () -> self().bulkCreate(rows));
  }

  /** {@link QuerySet#bulkCreate(List, Conflict.Action)} on another thread. */
  public final CompletableFuture<List<M>> abulkCreate(List<M> rows, Conflict.Action<M> conflict) {
    return Async.call(engine(), () -> self().bulkCreate(rows, conflict));
  }

  /** {@link QuerySet#bulkUpdate(List, Column...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Long> abulkUpdate(List<M> rows, Column<M>... columns) {
    return Async.call(engine(), () -> self().bulkUpdate(rows, columns));
  }

  /** {@link QuerySet#getOrCreate(Criteria, Assignment...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Created<M>> agetOrCreate(Criteria<M> by, Assignment<M>... others) {
    return Async.call(engine(), () -> self().getOrCreate(by, others));
  }

  /** {@link QuerySet#updateOrCreate(Criteria, Assignment...)} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Created<M>> aupdateOrCreate(
      Criteria<M> by, Assignment<M>... others) {
    return Async.call(engine(), () -> self().updateOrCreate(by, others));
  }

  /** {@link QuerySet#forEachBatch} on another thread, which calls the consumer too. */
  public final CompletableFuture<Void> aforEachBatch(int size, Consumer<? super List<M>> consumer) {
    return Async.run(engine(), () -> self().forEachBatch(size, consumer));
  }

  /** {@link QuerySet#get(long)} on another thread. */
  public final CompletableFuture<M> aget(long place) {
    return Async.call(engine(), () -> self().get(place));
  }

  /** {@link QuerySet#latest} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Optional<M>> alatest(
      Expression<M, ?> by, Expression<M, ?>... then) {
    return Async.call(engine(), () -> self().latest(by, then));
  }

  /** {@link QuerySet#earliest} on another thread. */
  @SafeVarargs
  public final CompletableFuture<Optional<M>> aearliest(
      Expression<M, ?> by, Expression<M, ?>... then) {
    return Async.call(engine(), () -> self().earliest(by, then));
  }

  /** {@link QuerySet#inBulk(Collection)} on another thread. */
  public final CompletableFuture<Map<Object, M>> ainBulk(Collection<?> keys) {
    return Async.call(engine(), () -> self().inBulk(keys));
  }

  /** {@link QuerySet#inBulk()} on another thread. */
  public final CompletableFuture<Map<Object, M>> ainBulk() {
    return Async.call(engine(), () -> self().inBulk());
  }

  /** {@link QuerySet#inBulk(Expression, Collection)} on another thread. */
  public final <K, C extends Expression<M, K> & UniqueColumn<M>>
      CompletableFuture<Map<K, M>> ainBulk(C column, Collection<? extends K> values) {
    return Async.call(engine(), () -> self().inBulk(column, values));
  }

  /** {@link QuerySet#bulkCreate(List, Conflict.Action, int)} on another thread. */
  public final CompletableFuture<List<M>> abulkCreate(
      List<M> rows, Conflict.Action<M> conflict, int batchSize) {
    return Async.call(engine(), () -> self().bulkCreate(rows, conflict, batchSize));
  }

  /** {@link QuerySet#bulkCreate(List, int)} on another thread. */
  public final CompletableFuture<List<M>> abulkCreate(List<M> rows, int batchSize) {
    return Async.call(engine(), () -> self().bulkCreate(rows, batchSize));
  }

  /** {@link QuerySet#raw} and {@link RawQuery#list()} on another thread. */
  public final CompletableFuture<List<M>> araw(@PlainSql String sql, Bind... binds) {
    return self().raw(sql, binds).alist();
  }

  /** {@link QuerySet#explain} on another thread. */
  public final CompletableFuture<String> aexplain(ExplainOption... options) {
    return Async.call(engine(), () -> self().explain(options));
  }
}
