package dev.dorm.internal.plan;

import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a query set was told into statements. Pure functions. */
public final class QueryPlanner {
  private QueryPlanner() {}

  /** The select of whole rows, those along the ways that are fetched too behind them. */
  public static PlannedSelect rows(QueryState<?> state) {
    List<Projection> projections = new ArrayList<>(1 + state.related().size());
    projections.add(new Projection.Row(null, state.model()));
    for (JoinPath path : state.related()) {
      projections.add(new Projection.Row(path, path.target()));
    }
    return select(state, projections);
  }

  /** A select of anything, in the state's order and window. */
  public static PlannedSelect select(QueryState<?> state, List<Projection> projections) {
    return select(state, projections, state.effectiveOrder(), state.orderValues());
  }

  /** A select of anything without an order, where the order changes nothing. */
  public static PlannedSelect unordered(QueryState<?> state, List<Projection> projections) {
    return select(state, projections, List.of(), Fragment.NO_VALUES);
  }

  private static PlannedSelect select(
      QueryState<?> state,
      List<Projection> projections,
      List<OrderTerm> order,
      @Nullable Object[] orderValues) {
    JoinCollector joins = new JoinCollector();
    for (Projection projection : projections) {
      joins.add(projection);
    }
    joins.add(state.where());
    for (OrderTerm term : order) {
      joins.add(term.operand());
    }
    Select select =
        new Select(
            state.model(),
            state.through(),
            List.copyOf(projections),
            joins.joins(),
            state.where(),
            order,
            state.window().shape());
    @Nullable Object[] values = Fragment.join(state.whereValues(), orderValues);
    return new PlannedSelect(select, Fragment.join(values, state.window().values()));
  }

  /** Whether a value is one of a related row. */
  public static boolean goesOverRelations(Operand operand) {
    JoinCollector joins = new JoinCollector();
    joins.add(operand);
    return !joins.joins().isEmpty();
  }

  /**
   * The predicate of an update or delete: one that goes over relations stands in a subquery on the
   * key.
   */
  public static Predicate withoutJoins(QueryState<?> state) {
    JoinCollector joins = new JoinCollector();
    joins.add(state.where());
    if (joins.joins().isEmpty() && state.through() == null) {
      return state.where();
    }
    ModelBinding<?> model = state.model();
    Projection key = new Projection.Value(ColumnRef.of(null, model.key()));
    return new InQuery(ColumnRef.of(null, model.key()), unordered(state, List.of(key)).select());
  }
}
