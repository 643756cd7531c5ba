package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.Filter;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes the rows of a query in one statement. */
public final class BulkWriter {
  private BulkWriter() {}

  /** Sets columns of all rows of a query and gives the number of rows that matched. */
  public static long update(Engine engine, QueryState<?> state, List<Fragment> assignments) {
    List<Assigned> assigned = new ArrayList<>(assignments.size());
    List<ColumnReference> seen = new ArrayList<>(assignments.size());
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Fragment assignment : assignments) {
      Assigned each = (Assigned) assignment.node();
      if (seen.contains(each.column())) {
        throw new QueryDefinitionError(
            "DORM3024", each.column().label() + " is set twice. FIX: keep one of both.", null);
      }
      refuseRelated(state.model(), each);
      seen.add(each.column());
      assigned.add(each);
      values = Fragment.join(values, assignment.values());
    }
    if (assigned.isEmpty()) {
      throw new QueryDefinitionError(
          "DORM3027", "update() sets no column. FIX: name at least one assignment.", null);
    }
    ColumnReference version = state.model().version();
    if (version != null && !seen.contains(version)) {
      Fragment counted = Versions.counted(version);
      assigned.add((Assigned) counted.node());
      values = Fragment.join(values, counted.values());
    }
    guard(state, "update");
    if (state.isNone()) {
      return 0;
    }
    Filter filter = QueryPlanner.withoutJoins(state);
    return run(
        engine,
        new Update(state.model(), List.copyOf(assigned), filter.predicate(), true),
        Fragment.join(values, filter.values()));
  }

  /** Refuses an assignment of what is not the row's own. */
  static void refuseRelated(ModelBinding<?> model, Assigned assigned) {
    if (QueryPlanner.goesOverRelations(model, assigned.operand())) {
      throw new QueryDefinitionError(
          "DORM3030",
          assigned.column().label()
              + " is set to a value of a related row, which an UPDATE cannot reach. FIX: read the"
              + " rows and save them, or set it to a value of the row itself.",
          null);
    }
  }

  private static long run(Engine engine, Statement statement, @Nullable Object[] values) {
    CompiledStatement compiled = engine.statements().compile(statement);
    return engine.executor().update(compiled, binder -> compiled.bind(binder, values));
  }

  /**
   * Refuses what would touch rows that the query does not show, and the whole table when that was
   * not said.
   */
  static void guard(QueryState<?> state, String operation) {
    String model = state.model().table().model();
    if (!state.window().isAll()) {
      throw new QueryDefinitionError(
          "DORM3023",
          operation
              + "() behind limit, offset or slice of "
              + model
              + " has no form in SQL. FIX: "
              + model
              + "_.objects.filter("
              + model
              + "_.pk.in(slice))."
              + operation
              + "(…).",
          null);
    }
    if (state.distinct().isOn()) {
      throw new QueryDefinitionError(
          "DORM3135",
          operation
              + "() behind distinctOn() of "
              + model
              + " has no form in SQL. FIX: "
              + model
              + "_.objects.filter("
              + model
              + "_.pk.in(query))."
              + operation
              + "(…).",
          null);
    }
    boolean said = !state.filter().isAll() && !state.filter().usual();
    if (!said && !state.wholeTable()) {
      throw new QueryDefinitionError(
          "DORM3004",
          operation
              + "() on all rows of "
              + model
              + ". FIX: filter(…) first, or say so: all()."
              + operation
              + "(…).",
          null);
    }
  }
}
