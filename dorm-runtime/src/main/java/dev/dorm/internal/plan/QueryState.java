package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.AggregateFinder;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.JoinCollector;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.WindowFinder;
import java.util.ArrayList;
import java.util.Collection;
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
 * @param distinct whether equal rows are given once
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
    Distinct distinct,
    FetchPlan fetch,
    boolean wholeTable) {

  /** All rows of a model in its default order. */
  public static <M> QueryState<M> of(ModelBinding<M> model) {
    return new QueryState<>(
        model,
        null,
        null,
        Filter.ALL,
        Order.DEFAULT,
        RowWindow.ALL,
        Distinct.NONE,
        FetchPlan.PLAIN,
        false);
  }

  private QueryState<M> with(Filter changed) {
    return new QueryState<>(
        model, through, source, changed, order, window, distinct, fetch, wholeTable);
  }

  private QueryState<M> with(Order changed) {
    return new QueryState<>(
        model, through, source, filter, changed, window, distinct, fetch, wholeTable);
  }

  private QueryState<M> with(FetchPlan changed) {
    return new QueryState<>(
        model, through, source, filter, order, window, distinct, changed, wholeTable);
  }

  /** Another part of the ordered rows. */
  public QueryState<M> withWindow(RowWindow changed) {
    return new QueryState<>(
        model, through, source, filter, order, changed, distinct, fetch, wholeTable);
  }

  /** The rows that belong to the owner of a many-to-many relation. */
  QueryState<M> through(Junction junction) {
    return new QueryState<>(
        model, junction, source, filter, order, window, distinct, fetch, wholeTable);
  }

  /** The rows of other queries, combined. */
  public QueryState<M> about(Source combined) {
    return new QueryState<>(
        model, through, combined, filter, order, window, distinct, fetch, wholeTable);
  }

  /** With what another query fetches too. */
  public QueryState<M> fetching(FetchPlan changed) {
    return with(changed);
  }

  /** The rows of a derived table, chosen and ordered by what it gives. */
  QueryState<M> joined(Filter chosen, Order by) {
    return new QueryState<>(model, null, null, chosen, by, window, distinct, fetch, wholeTable);
  }

  /** All rows of which a filter is true, in no order. */
  QueryState<M> only(Filter wanted) {
    return new QueryState<>(
        model,
        through,
        source,
        wanted,
        Order.NONE,
        RowWindow.ALL,
        Distinct.NONE,
        FetchPlan.PLAIN,
        wholeTable);
  }

  /** All rows are meant. */
  public QueryState<M> withAll() {
    return new QueryState<>(model, through, source, filter, order, window, distinct, fetch, true);
  }

  /** The rows that also fulfil a condition, or its opposite. */
  public QueryState<M> and(Fragment condition, boolean negated) {
    if (condition.node() == Always.EMPTY) {
      return this;
    }
    refuseBehindWindow(negated ? "exclude" : "filter");
    return with(filter.and(condition, negated));
  }

  /** The same rows, as a manager shows them of itself. */
  public QueryState<M> asUsual() {
    return with(filter.asUsual());
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

  /** Another order. */
  public QueryState<M> orderedBy(Fragment... terms) {
    List<OrderTerm> order = new ArrayList<>(terms.length);
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Fragment term : terms) {
      order.add((OrderTerm) term.node());
      values = Fragment.join(values, term.values());
    }
    return orderedBy(order, values);
  }

  /** The rows whose column holds one of some values. */
  public QueryState<M> in(ColumnReference column, Collection<?> values) {
    @SuppressWarnings("unchecked") // a value of another type is refused by it
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    List<Object> accepted = new ArrayList<>(values.size());
    for (Object value : values) {
      accepted.add(type.acceptKey(value, column.label()));
    }
    if (accepted.isEmpty()) {
      return and(new Fragment(Always.FALSE, Fragment.NO_VALUES), false);
    }
    InList in = new InList(ColumnRef.of(null, column), ListSlot.of(type, accepted.size()));
    return and(new Fragment(in, accepted), false);
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

  /** In an order that the engine chose. */
  QueryState<M> orderedAs(List<OrderTerm> terms) {
    Order chosen = Order.of(terms, Fragment.NO_VALUES);
    return with(order.reversed() ? chosen.turned() : chosen);
  }

  /** In no order. */
  public QueryState<M> unordered() {
    return with(Order.NONE);
  }

  /** The terms of the order that is used. */
  public List<OrderTerm> effectiveOrder() {
    return distinct.order(order.effective(model), !order.isDefault());
  }

  /** Whether all rows of the filter are given, so that nothing depends on their order. */
  public boolean isWhole() {
    return window.isAll() && !distinct.isOn();
  }

  /** Equal rows once. */
  public QueryState<M> withDistinct(Distinct changed) {
    refuseBehindWindow(changed.isOn() ? "distinctOn" : "distinct");
    return new QueryState<>(
        model, through, source, filter, order, window, changed, fetch, wholeTable);
  }

  /** The first row of each combination of some values. */
  public QueryState<M> distinctOn(List<Fragment> values) {
    return withDistinct(Distinct.on(values));
  }

  /** Reads these columns and no others. */
  public QueryState<M> only(List<Fields.Named> columns) {
    return with(fetch.reading(Fields.ALL.plus(columns)));
  }

  /** Reads these columns too; the first time: no others. */
  public QueryState<M> fields(List<Fields.Named> columns) {
    return with(fetch.reading(fetch.fields().plus(columns)));
  }

  /** Leaves out these columns. */
  public QueryState<M> defer(List<Fields.Named> columns) {
    return with(fetch.reading(fetch.fields().minus(model, columns)));
  }

  /** The same rows, a column surely read. */
  public QueryState<M> loading(ColumnReference column) {
    boolean read = fetch.fields().of(null) == null || column.isOfKey();
    return read ? this : fields(List.of(new Fields.Named(null, column)));
  }

  /** The rows of the state as the rows of a plain filter: those whose key is one of them. */
  QueryState<M> flat() {
    if (isWhole()) {
      return unordered();
    }
    if (source != null) {
      throw new QueryDefinitionError(
          "DORM3139",
          "aggregate() behind limit, offset or slice of combined rows would lose those that come"
              + " twice. FIX: "
              + model.table().model()
              + "_.objects.filter(pk.in(combined)).aggregate(…), which counts each row once.",
          null);
    }
    Fragment keys = keys();
    InQuery in = new InQuery(ColumnRef.of(null, model.key()), (Select) keys.node());
    return of(model).unordered().and(new Fragment(in, keys.values()), false);
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

  /**
   * What is asked for when one row is meant: two at most, so that a second one is seen, in no
   * order. Where the database lets nobody write a second one, a limit would only cost it time.
   */
  public QueryState<M> seekingOne() {
    if (!isWhole()) {
      return sliced(0, 2);
    }
    QueryState<M> unordered = unordered();
    return givesOne() ? unordered : unordered.sliced(0, 2);
  }

  /** Whether nothing but the row of a given key is asked for, whole and by itself. */
  public boolean isLookUp() {
    return fetch.isAlone() && filter.predicate() instanceof Comparison && givesOne();
  }

  private boolean givesOne() {
    return isWhole() && source == null && through == null && filter.predicate().meansOneRow();
  }

  /** Fetches the rows along a way too. */
  public QueryState<M> related(JoinPath path) {
    return with(fetch.related(path));
  }

  /** Fetches a relation in a statement of its own; the last wish for a relation counts. */
  public QueryState<M> prefetching(Prefetch prefetch) {
    if (prefetch instanceof Prefetch.ToMany many && many.inner() != null) {
      checkInner(many.inner(), many.ends().junction() != null);
    }
    return with(fetch.prefetching(prefetch));
  }

  private static void checkInner(QueryState<?> inner, boolean manyToMany) {
    if (inner.distinct().isOn()) {
      throw new QueryDefinitionError(
          "DORM3138",
          "prefetchRelated() of a query with distinctOn(): it would give the first row of each"
              + " combination of all owners together. FIX: without distinctOn(), or"
              + " filter(pk.in(query)).",
          null);
    }
    if (!inner.window().isAll()) {
      throw new QueryDefinitionError(
          "DORM3019",
          "prefetchRelated() of a query with limit, offset or slice would cut the rows of all owners"
              + " together. FIX: filter(rowNumber().over(partitionBy(the foreign key).orderBy(…))"
              + ".lte(n)), or without the slice.",
          null);
    }
    if (manyToMany) {
      Numbered.refuse(inner, "in a prefetch of a many-to-many relation");
    }
    inner.refuseLock("prefetchRelated");
  }

  /** Computes a value for each row. */
  public QueryState<M> annotated(Annotation annotation) {
    new JoinCollector(model).windows(true).walk((Operand) annotation.value().node());
    return with(fetch.annotated(annotation));
  }

  /** Refuses what reads rows without locking them although the query says so. */
  public void refuseLock(String method) {
    if (fetch.lock() != null) {
      throw new QueryDefinitionError(
          "DORM3155",
          method
              + "() of "
              + model.table().model()
              + " rows that selectForUpdate() should lock: only list(), get(), first() and last()"
              + " lock them. FIX: one of these, without distinctOn().",
          null);
    }
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
    QueryState<M> plain = isWhole() ? unordered() : this;
    PlannedSelect planned = QueryPlanner.select(plain, List.of(projection), value.values());
    return new Fragment(planned.select(), planned.values());
  }

  /** A value of the first row, or one computed from all rows, for use inside another query. */
  public Fragment scalar(Fragment value) {
    Operand operand = (Operand) value.node();
    boolean aggregate = AggregateFinder.isAggregate(operand);
    if (aggregate && !isWhole()) {
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
    return new Fragment(new Scalar(planned.select(), operand.type(), nullable), planned.values());
  }

  /** The rows behind a row in the order, or before it. */
  public QueryState<M> beside(M row, boolean behind) {
    refuseBehindWindow(behind ? "after" : "before");
    Numbered.refuse(this, "of after() and before()");
    if (distinct.isOn()) {
      throw new QueryDefinitionError(
          "DORM3157",
          (behind ? "after" : "before")
              + "() behind distinctOn(), which would choose the first rows anew from those of each"
              + " page. FIX: filter(pk.in(query)) in the same order, where the query has the"
              + " distinctOn(…).",
          null);
    }
    for (Annotation each : fetch.annotations()) {
      if (WindowFinder.in((Operand) each.value().node())) {
        throw new QueryDefinitionError(
            "DORM3157",
            (behind ? "after" : "before")
                + "() behind annotate() of a window, which would number the rows of each page anew."
                + " FIX: offset(), or annotate() behind it for numbers within the page.",
            null);
      }
    }
    List<OrderTerm> terms = (behind ? this : with(order.turned())).effectiveOrder();
    return and(Keyset.behind(model, terms, row), false);
  }

  /** Refuses what would change the meaning of a window that was set. */
  void refuseBehindWindow(String method) {
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
