package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.AggregateCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the question for values over all rows of a query into a select. Pure functions. */
public final class AggregatePlanner {
  private AggregatePlanner() {}

  /**
   * The values over all rows of a query; a slice is one of a subquery.
   *
   * @throws QueryDefinitionError when a value is not computed from several rows
   */
  public static <M> ValuesState<M> over(QueryState<M> rows, List<Annotation> wanted) {
    List<Chosen> columns = new ArrayList<>(wanted.size());
    for (Annotation each : wanted) {
      if (!Aggregates.in(each.value(), List.of())) {
        throw new QueryDefinitionError(
            "DORM3125",
            "aggregate() gives one value over all rows, but "
                + (each.name() == null ? "the expression" : each.name())
                + " has one in each row. FIX: an aggregate of it, such as .max() or .count(), or"
                + " values(…) for the value of each row.",
            null);
      }
      columns.add(new Chosen(each.key(), each.name(), each.type(), each.value(), true));
    }
    return new ValuesState<>(
        rows.flat().fetching(FetchPlan.PLAIN), List.copyOf(columns), true, Filter.ALL);
  }

  /**
   * What the values are over no rows, as far as that is plain without asking: a number is 0,
   * everything else NULL; null where it is not plain.
   */
  public static @Nullable Object @Nullable [] overNothing(ValuesState<?> state) {
    @Nullable Object[] values = new Object[state.columns().size()];
    for (int i = 0; i < values.length; i++) {
      Fragment value = state.columns().get(i).value();
      if (!(value.node() instanceof AggregateCall call)) {
        return null;
      }
      values[i] = call.nullable() ? null : (Object) 0L;
    }
    return values;
  }
}
