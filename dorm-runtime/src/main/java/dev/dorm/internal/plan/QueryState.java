package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.AggregateFinder;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query set was told. Immutable; every change gives a new one.
 *
 * @param model the model
 * @param through the table between the model and the owner of a many-to-many relation, or null
 * @param source the rows of other queries, combined, that it is about; null for all rows
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
    @Nullable Source source,
    Filter filter,
    Order order,
    RowWindow window,
    FetchPlan fetch,
    boolean wholeTable) {

  /** All rows of a model in its default order. */
  public static <M> QueryState<M> of(ModelBinding<M> model) {
    return new QueryState<>(
        model, null, null, Filter.ALL, Order.DEFAULT, RowWindow.ALL, FetchPlan.PLAIN, false);
  }

  private QueryState<M> with(Filter changed) {
    return new QueryState<>(model, through, source, changed, order, window, fetch, wholeTable);
  }

  private QueryState<M> with(Order changed) {
    return new QueryState<>(model, through, source, filter, changed, window, fetch, wholeTable);
  }

  private QueryState<M> with(FetchPlan changed) {
    return new QueryState<>(model, through, source, filter, order, window, changed, wholeTable);
  }

  /** Another part of the ordered rows. */
  public QueryState<M> withWindow(RowWindow changed) {
    return new QueryState<>(model, through, source, filter, order, changed, fetch, wholeTable);
  }

  /** The rows that belong to the owner of a many-to-many relation. */
  QueryState<M> through(Junction junction) {
    return new QueryState<>(model, junction, source, filter, order, window, fetch, wholeTable);
  }

  /** The rows of other queries, combined. */
  public QueryState<M> about(Source combined) {
    return new QueryState<>(model, through, combined, filter, order, window, fetch, wholeTable);
  }

  /** With what another query fetches too. */
  public QueryState<M> fetching(FetchPlan changed) {
    return with(changed);
  }

  /** All rows are meant. */
  public QueryState<M> withAll() {
    return new QueryState<>(model, through, source, filter, order, window, fetch, true);
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

  /** Locks the rows, and those along some ways, until the transaction ends. */
  public QueryState<M> locking(Locked.Lock lock) {
    QueryState<M> changed = this;
    for (JoinPath path : lock.along()) {
      if (path.nullable()) {
        throw new QueryDefinitionError(
            "DORM3150",
            "selectForUpdate of "
                + path.target().table().model()
                + ", which may be missing: the database locks no row of an outer join. FIX: a query"
                + " of "
                + path.target().table().model()
                + " that locks its own rows.",
            null);
      }
      changed = changed.related(path);
    }
    return changed.with(changed.fetch.locking(lock));
  }

  /** The select of the keys of the rows, for use inside another query. */
  public Fragment keys() {
    return column(new Fragment(ColumnRef.of(null, model.key())));
  }

  /** The select of one value of the rows, for use inside another query. */
  public Fragment column(Fragment value) {
    Projection projection = new Projection.Value((Operand) value.node());
    QueryState<M> plain = window.isAll() ? unordered() : this;
    PlannedSelect planned = QueryPlanner.select(plain, List.of(projection), value.values());
    return new Fragment(planned.select(), planned.values());
  }

  /** A value of the first row, or one computed from all rows, for use inside another query. */
  public Fragment scalar(Fragment value) {
    Operand operand = (Operand) value.node();
    boolean aggregate = AggregateFinder.isAggregate(operand);
    if (aggregate && !window.isAll()) {
      throw new QueryDefinitionError(
          "DORM3146",
          "scalar() of an aggregate behind limit, offset or slice of "
              + model.table().model()
              + " would count rows beyond the slice. FIX: a query of filter(pk.in(slice)).",
          null);
    }
    QueryState<M> one = aggregate ? unordered() : sliced(0, 1);
    Projection projection = new Projection.Value(operand);
    PlannedSelect planned = QueryPlanner.select(one, List.of(projection), value.values());
    boolean nullable =
        !(operand instanceof AggregateCall call) || call.aggregate() != SqlAggregate.COUNT;
    return new Fragment(
        new Scalar(planned.select(), operand.type(), nullable), planned.values());
  }

  /** The rows behind a row in the order, or before it. */
  public QueryState<M> beside(M row, boolean behind) {
    refuseBehindWindow(behind ? "after" : "before");
    List<OrderTerm> terms = (behind ? this : with(order.turned())).effectiveOrder();
    return and(Keyset.behind(model, terms, row), false);
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
