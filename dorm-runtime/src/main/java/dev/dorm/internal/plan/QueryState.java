package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.DefaultOrder;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query set was told. Immutable; every change gives a new one.
 *
 * @param model the model
 * @param through the table between the model and the owner of a many-to-many relation, or null
 * @param where which rows
 * @param whereValues the values of {@code where}
 * @param order the order that was asked for; null for the default one
 * @param orderValues the values of {@code order}
 * @param reversed whether the order is turned round
 * @param window which part of the ordered rows
 * @param related the ways over to-one relations that are fetched in the same statement, parents
 *     first
 * @param prefetches the relations that are fetched in statements of their own
 * @param wholeTable whether all rows are meant, said by {@code all()}
 * @param <M> the model
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the arrays or compares states
public record QueryState<M>(
    ModelBinding<M> model,
    @Nullable Junction through,
    Predicate where,
    @Nullable Object[] whereValues,
    @Nullable List<OrderTerm> order,
    @Nullable Object[] orderValues,
    boolean reversed,
    RowWindow window,
    List<JoinPath> related,
    List<Prefetch> prefetches,
    boolean wholeTable) {

  /** All rows of a model in its default order. */
  public static <M> QueryState<M> of(ModelBinding<M> model) {
    return new QueryState<>(
        model,
        null,
        Always.TRUE,
        Fragment.NO_VALUES,
        null,
        Fragment.NO_VALUES,
        false,
        RowWindow.ALL,
        List.of(),
        List.of(),
        false);
  }

  /** The rows that also fulfil a condition, or its opposite. */
  public QueryState<M> and(Fragment condition, boolean negated) {
    Predicate predicate = (Predicate) condition.node();
    if (predicate == Always.EMPTY) {
      return this;
    }
    refuseBehindWindow(negated ? "exclude" : "filter");
    Predicate added = negated ? Negation.of(predicate) : predicate;
    Predicate joined = Logical.of(Connector.AND, where, added);
    @Nullable Object[] values;
    if (joined instanceof Always) {
      values = Fragment.NO_VALUES;
    } else if (joined == where) {
      values = whereValues;
    } else if (joined == added) {
      values = condition.values();
    } else {
      values = Fragment.join(whereValues, condition.values());
    }
    return withWhere(joined, values);
  }

  private QueryState<M> withWhere(Predicate predicate, @Nullable Object[] values) {
    return new QueryState<>(
        model,
        through,
        predicate,
        values,
        order,
        orderValues,
        reversed,
        window,
        related,
        prefetches,
        wholeTable);
  }

  /** The rows that belong to the owner of a many-to-many relation. */
  QueryState<M> through(Junction junction) {
    return new QueryState<>(
        model,
        junction,
        where,
        whereValues,
        order,
        orderValues,
        reversed,
        window,
        related,
        prefetches,
        wholeTable);
  }

  /** No rows. */
  public QueryState<M> none() {
    return withWhere(Always.FALSE, Fragment.NO_VALUES);
  }

  /** Whether it is plain without asking that there are no rows. */
  public boolean isNone() {
    return where.equals(Always.FALSE) || window.isNone();
  }

  /** All rows are meant. */
  public QueryState<M> withAll() {
    return new QueryState<>(
        model,
        through,
        where,
        whereValues,
        order,
        orderValues,
        reversed,
        window,
        related,
        prefetches,
        true);
  }

  /** Another order. */
  public QueryState<M> orderedBy(List<OrderTerm> terms, @Nullable Object[] values) {
    refuseBehindWindow("orderBy");
    return withOrder(terms, values, false);
  }

  private QueryState<M> withOrder(
      @Nullable List<OrderTerm> terms, @Nullable Object[] values, boolean turned) {
    return new QueryState<>(
        model,
        through,
        where,
        whereValues,
        terms == null ? null : List.copyOf(terms),
        values,
        turned,
        window,
        related,
        prefetches,
        wholeTable);
  }

  /** The opposite order. */
  public QueryState<M> inReverse() {
    refuseBehindWindow("reverse");
    return withOrder(order, orderValues, !reversed);
  }

  /** In the order that was asked for; without any: by key. */
  public QueryState<M> ordered() {
    return effectiveOrder().isEmpty() ? byKey() : this;
  }

  private QueryState<M> byKey() {
    OrderTerm key = new OrderTerm(ColumnRef.of(null, model.key()), false, OrderTerm.Nulls.LARGEST);
    return withOrder(List.of(key), Fragment.NO_VALUES, reversed);
  }

  /**
   * The terms of the order that is used: what was asked for, else the model's, turned round if so.
   */
  public List<OrderTerm> effectiveOrder() {
    List<OrderTerm> terms = order != null ? order : defaultOrder();
    if (!reversed) {
      return terms;
    }
    List<OrderTerm> turned = new ArrayList<>(terms.size());
    for (OrderTerm term : terms) {
      turned.add(term.reversed());
    }
    return turned;
  }

  private List<OrderTerm> defaultOrder() {
    List<DefaultOrder> ordering = model.ordering();
    if (ordering.isEmpty()) {
      return List.of();
    }
    List<OrderTerm> terms = new ArrayList<>(ordering.size());
    for (DefaultOrder term : ordering) {
      ColumnRef column = ColumnRef.of(null, model.column(term.column()));
      terms.add(new OrderTerm(column, term.descending(), OrderTerm.Nulls.LARGEST));
    }
    return terms;
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

  /** Another part of the ordered rows. */
  public QueryState<M> withWindow(RowWindow changed) {
    return new QueryState<>(
        model,
        through,
        where,
        whereValues,
        order,
        orderValues,
        reversed,
        changed,
        related,
        prefetches,
        wholeTable);
  }

  /** Fetches the rows along a way too. */
  public QueryState<M> related(JoinPath path) {
    List<JoinPath> paths = new ArrayList<>(related);
    addWithParents(path, paths);
    return new QueryState<>(
        model,
        through,
        where,
        whereValues,
        order,
        orderValues,
        reversed,
        window,
        List.copyOf(paths),
        prefetches,
        wholeTable);
  }

  private static void addWithParents(JoinPath path, List<JoinPath> paths) {
    if (path.parent() != null) {
      addWithParents(path.parent(), paths);
    }
    if (!paths.contains(path)) {
      paths.add(path);
    }
  }

  /** Fetches a relation in a statement of its own; the last wish for a relation counts. */
  public QueryState<M> prefetching(Prefetch prefetch) {
    List<Prefetch> wishes = new ArrayList<>(prefetches);
    wishes.removeIf(wish -> wish.sameRelation(prefetch));
    wishes.add(prefetch);
    return new QueryState<>(
        model,
        through,
        where,
        whereValues,
        order,
        orderValues,
        reversed,
        window,
        related,
        List.copyOf(wishes),
        wholeTable);
  }

  /** The select of the keys of the rows, for use inside another query. */
  public Fragment keys() {
    Projection key = new Projection.Value(ColumnRef.of(null, model.key()));
    QueryState<M> plain = window.isAll() ? withOrder(List.of(), Fragment.NO_VALUES, false) : this;
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
