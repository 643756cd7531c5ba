package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Predicate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a query for values was told. Immutable; every change gives a new one.
 *
 * @param rows which rows the values are of
 * @param columns the values
 * @param grouped whether a row of the result is a group of rows: one of the values is computed from
 *     several
 * @param having which groups
 * @param <M> the model
 */
public record ValuesState<M>(
    QueryState<M> rows, List<Chosen> columns, boolean grouped, Filter having) {

  /** The values of some expressions of the rows of a query. */
  public static <M> ValuesState<M> of(QueryState<M> rows, List<Annotation> wanted) {
    rows.refuseLock("values");
    return new ValuesState<>(rows, List.of(), false, Filter.ALL).with(wanted);
  }

  /** More values. */
  public ValuesState<M> with(List<Annotation> wanted) {
    if (!rows.window().isAll() && !columns.isEmpty()) {
      rows.refuseBehindWindow("annotate");
    }
    List<Chosen> more = new ArrayList<>(columns);
    boolean folds = grouped;
    for (Annotation each : wanted) {
      boolean aggregated =
          !rows.fetch().computes(each.key()) && Aggregates.in(each.value(), perRow());
      folds |= aggregated;
      more.add(new Chosen(each.key(), each.name(), each.type(), each.value(), aggregated));
    }
    return new ValuesState<>(rows, List.copyOf(more), folds, having);
  }

  /** What was annotated before, so that each row has it. */
  List<Fragment> perRow() {
    return Aggregates.perRow(rows.fetch().annotations());
  }

  /** Other rows. */
  public ValuesState<M> with(QueryState<M> changed) {
    return new ValuesState<>(changed, columns, grouped, having);
  }

  /** The rows that also fulfil a condition, or its opposite; of groups: the groups. */
  public ValuesState<M> and(Fragment condition, boolean negated) {
    if (!grouped || !Aggregates.in(condition, perRow())) {
      return with(rows.and(condition, negated));
    }
    rows.refuseBehindWindow(negated ? "exclude" : "filter");
    Fragment over =
        new OverGroup(condition.values(), perRow()).predicate((Predicate) condition.node());
    return new ValuesState<>(rows, columns, true, having.and(over, negated));
  }

  /** In the order that was asked for; without any: by key, or by what makes a row its own. */
  public ValuesState<M> ordered() {
    if (!ValuesPlanner.order(this).isEmpty()) {
      return this;
    }
    return with(
        grouped || rows.distinct().all()
            ? rows.orderedAs(ValuesPlanner.byOutputs(this))
            : rows.ordered());
  }

  /** Whether it is plain without asking that there are no rows. */
  public boolean isNone() {
    return rows.isNone() || having.predicate().equals(Always.FALSE);
  }

  /** Whether each row of the model gives one row of the result. */
  public boolean isPlain() {
    return !grouped && !rows.distinct().all();
  }

  /** The query as part of another one; it must give one column. */
  public Fragment subquery() {
    if (columns.size() != 1) {
      throw new QueryDefinitionError(
          "DORM3128",
          "A query that gives "
              + columns.size()
              + " values in each row cannot stand behind in(…). FIX: valuesList(…) of one"
              + " expression.",
          null);
    }
    PlannedSelect planned = ValuesPlanner.plan(rows.isWhole() ? with(rows.unordered()) : this);
    return new Fragment(planned.select(), planned.values());
  }
}
