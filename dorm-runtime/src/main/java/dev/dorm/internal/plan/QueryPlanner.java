package dev.dorm.internal.plan;

import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Folding;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.JoinCollector;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a query set was told into statements. Pure functions. */
public final class QueryPlanner {
  private QueryPlanner() {}

  /** The select of whole rows, and behind them what else is fetched in the same statement. */
  public static PlannedSelect rows(QueryState<?> state) {
    return rows(state, null);
  }

  /** The select of whole rows, what else is fetched, and behind it one more value. */
  public static PlannedSelect rows(QueryState<?> state, @Nullable Operand last) {
    FetchPlan fetch = state.fetch();
    if (last == null && fetch.isPlain()) {
      return select(state, List.of(new Projection.Row(null, state.model(), null)));
    }
    List<Projection> projections = new ArrayList<>(1 + fetch.related().size());
    fetch.checkFields();
    projections.add(row(fetch, null, state.model()));
    for (JoinPath path : fetch.related()) {
      projections.add(row(fetch, path, path.target()));
    }
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Annotation annotation : fetch.annotations()) {
      projections.add(new Projection.Value((Operand) annotation.value().node()));
      values = Fragment.join(values, annotation.value().values());
    }
    if (last != null) {
      projections.add(new Projection.Value(last));
    }
    return select(state, projections, values);
  }

  private static Projection row(FetchPlan fetch, @Nullable JoinPath path, ModelBinding<?> model) {
    BitSet columns = fetch.columns(path, model);
    if (columns != null) {
      Deferral.check(model, columns);
      return new Projection.Row(path, model, columns.stream().mapToObj(model::column).toList());
    }
    boolean shared = path != null && SharedKey.isOf(fetch, path);
    return new Projection.Row(path, model, shared ? model.columnsBehindFirst() : null);
  }

  /** A select of anything, in the state's order and window. */
  public static PlannedSelect select(QueryState<?> state, List<Projection> projections) {
    return select(state, projections, Fragment.NO_VALUES);
  }

  /**
   * A select of anything, in the state's order and window.
   *
   * @param values the values of the projections
   */
  public static PlannedSelect select(
      QueryState<?> state, List<Projection> projections, @Nullable Object[] values) {
    return select(state, projections, values, null);
  }

  private static PlannedSelect select(
      QueryState<?> state,
      List<Projection> projections,
      @Nullable Object[] values,
      @Nullable PlannedSelect derived) {
    JoinCollector joins = new JoinCollector(state.model());
    joins.windows(true);
    joins.aggregates(true);
    for (int i = 0; i < projections.size(); i++) {
      joins.walk(projections.get(i));
    }
    joins.aggregates(false);
    Predicate where = state.filter().predicate();
    joins.walk(where);
    joins.windows(false);
    List<OrderTerm> order = state.effectiveOrder();
    List<Operand> on = state.distinct().on();
    for (int i = 0; i < on.size(); i++) {
      joins.walk(on.get(i));
    }
    joins.windows(true);
    for (int i = 0; i < order.size(); i++) {
      joins.walk(order.get(i).operand());
    }
    if (joins.isWindowed() && (state.fetch().lock() != null || Numbered.is(state))) {
      return numbered(state, projections, values);
    }
    Select select =
        new Select(
            state.model(),
            state.through(),
            state.source() == null ? null : state.source().compound(),
            List.copyOf(projections),
            joins.joins(),
            where,
            on.isEmpty() ? Folding.NONE : new Folding(false, on, List.of(), Always.TRUE),
            order,
            state.window().shape(),
            derived == null ? null : derived.select());
    @Nullable Object[] all = values;
    if (state.source() != null) {
      all = Fragment.join(all, state.source().values());
    }
    all = derived == null ? all : Fragment.join(all, derived.values());
    all = Fragment.join(all, state.filter().values());
    all = Fragment.join(all, order.isEmpty() ? Fragment.NO_VALUES : state.order().values());
    return new PlannedSelect(select, Fragment.join(all, state.window().values()));
  }

  /** A select of rows that are joined to a derived table of what windows give. */
  private static <M> PlannedSelect numbered(
      QueryState<M> state, List<Projection> projections, @Nullable Object[] values) {
    Numbered<M> numbered = new Numbered<>(state);
    List<Projection> outside = new ArrayList<>(projections.size());
    @Nullable Object[] all = Fragment.NO_VALUES;
    Fragment[] replaced = numbered.replaced(projections, values);
    for (int i = 0; i < replaced.length; i++) {
      Fragment value = replaced[i];
      outside.add(
          value == null ? projections.get(i) : new Projection.Value((Operand) value.node()));
      all = value == null ? all : Fragment.join(all, value.values());
    }
    numbered.order();
    return select(numbered.outside(), outside, all, numbered.derived());
  }

  /** A select of anything without an order, where the order changes nothing. */
  public static PlannedSelect unordered(QueryState<?> state, List<Projection> projections) {
    return select(state.unordered(), projections);
  }

  /** Whether a value is one of a related row. */
  public static boolean goesOverRelations(ModelBinding<?> model, Operand operand) {
    JoinCollector joins = new JoinCollector(model);
    joins.walk(operand);
    return !joins.joins().isEmpty();
  }

  /**
   * The filter of an update or delete: one that goes over relations, or asks for what windows give,
   * stands in a subquery on the key.
   */
  public static Filter withoutJoins(QueryState<?> state) {
    JoinCollector joins = new JoinCollector(state.model());
    joins.windows(true).walk(state.filter().predicate());
    if (joins.joins().isEmpty() && state.through() == null && !joins.isWindowed()) {
      return state.filter();
    }
    ModelBinding<?> model = state.model();
    Projection key = new Projection.Value(ColumnRef.of(null, model.key()));
    PlannedSelect keys = unordered(state, List.of(key));
    return new Filter(new InQuery(ColumnRef.of(null, model.key()), keys.select()), keys.values());
  }
}
