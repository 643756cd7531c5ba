package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query set was told. Immutable; every change gives a new one.
 *
 * @param model the model
 * @param through the table between the model and the owner of a many-to-many relation, or null
 * @param filter which rows
 * @param order in which order
 * @param window which part of the ordered rows
 * @param fetch what is fetched with each row
 * @param wholeTable whether all rows are meant, said by {@code all()}
 * @param <M> the model
 */
public record QueryState<M>(
    ModelBinding<M> model,
    @Nullable Junction through,
    Filter filter,
    Order order,
    RowWindow window,
    FetchPlan fetch,
    boolean wholeTable) {

  /** All rows of a model in its default order. */
  public static <M> QueryState<M> of(ModelBinding<M> model) {
    return new QueryState<>(
        model, null, Filter.ALL, Order.DEFAULT, RowWindow.ALL, FetchPlan.PLAIN, false);
  }

  private QueryState<M> with(Filter changed) {
    return new QueryState<>(model, through, changed, order, window, fetch, wholeTable);
  }

  private QueryState<M> with(Order changed) {
    return new QueryState<>(model, through, filter, changed, window, fetch, wholeTable);
  }

  private QueryState<M> with(FetchPlan changed) {
    return new QueryState<>(model, through, filter, order, window, changed, wholeTable);
  }

  /** Another part of the ordered rows. */
  public QueryState<M> withWindow(RowWindow changed) {
    return new QueryState<>(model, through, filter, order, changed, fetch, wholeTable);
  }

  /** The rows that belong to the owner of a many-to-many relation. */
  QueryState<M> through(Junction junction) {
    return new QueryState<>(model, junction, filter, order, window, fetch, wholeTable);
  }

  /** All rows are meant. */
  public QueryState<M> withAll() {
    return new QueryState<>(model, through, filter, order, window, fetch, true);
  }

  /** The rows that also fulfil a condition, or its opposite. */
  public QueryState<M> and(Fragment condition, boolean negated) {
    if (condition.node() == Always.EMPTY) {
      return this;
    }
    refuseBehindWindow(negated ? "exclude" : "filter");
    return with(filter.and(condition, negated));
  }

  /** No rows. */
  public QueryState<M> none() {
    return with(Filter.NONE);
  }

  /** Whether it is plain without asking that there are no rows. */
  public boolean isNone() {
    return filter.isNone() || window.isNone();
  }

  /** Another order. */
  public QueryState<M> orderedBy(List<OrderTerm> terms, @Nullable Object[] values) {
    refuseBehindWindow("orderBy");
    return with(Order.of(terms, values));
  }

  /** The opposite order. */
  public QueryState<M> inReverse() {
    refuseBehindWindow("reverse");
    return with(order.turned());
  }

  /** In the order that was asked for; without any: by key. */
  public QueryState<M> ordered() {
    return effectiveOrder().isEmpty() ? with(Order.byKey(model, order.reversed())) : this;
  }

  /** In no order. */
  public QueryState<M> unordered() {
    return with(Order.NONE);
  }

  /** The terms of the order that is used. */
  public List<OrderTerm> effectiveOrder() {
    return order.effective(model);
  }

  /** At most so many rows. */
  public QueryState<M> limitedTo(long count) {
    return withWindow(window.limitedTo(count));
  }

  /** The rows behind so many. */
  public QueryState<M> offsetBy(long count) {
    return withWindow(window.offsetBy(count));
  }

  /** A part of the rows of this state. */
  public QueryState<M> sliced(long from, long to) {
    return withWindow(window.sliced(from, to));
  }

  /** Fetches the rows along a way too. */
  public QueryState<M> related(JoinPath path) {
    return with(fetch.related(path));
  }

  /** Fetches a relation in a statement of its own; the last wish for a relation counts. */
  public QueryState<M> prefetching(Prefetch prefetch) {
    return with(fetch.prefetching(prefetch));
  }

  /** Computes a value for each row. */
  public QueryState<M> annotated(Annotation annotation) {
    return with(fetch.annotated(annotation));
  }

  /** The select of the keys of the rows, for use inside another query. */
  public Fragment keys() {
    Projection key = new Projection.Value(ColumnRef.of(null, model.key()));
    QueryState<M> plain = window.isAll() ? unordered() : this;
    PlannedSelect planned = QueryPlanner.select(plain, List.of(key));
    return new Fragment(planned.select(), planned.values());
  }

  /** Refuses what would change the meaning of a window that was set. */
  private void refuseBehindWindow(String method) {
    if (!window.isAll()) {
      throw new QueryDefinitionError(
          "DORM3019",
          method
              + "() behind limit, offset or slice of "
              + model.table().model()
              + " would choose among other rows. FIX: "
              + method
              + "() first, or filter(pk.in(slice)).",
          null);
    }
  }

  @Override
  public String toString() {
    return "QuerySet of " + model.table().label();
  }
}
