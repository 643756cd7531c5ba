package dev.dorm.internal.load;

import dev.dorm.dialect.ExplainTemplate;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.PlanLines;
import dev.dorm.internal.execute.PlanText;
import dev.dorm.internal.plan.PlannedSelect;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.ValuesPlanner;
import dev.dorm.internal.plan.ValuesState;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person reads of a query: its text, its values, the database's plan. */
public final class QueryReader {
  private QueryReader() {}

  /**
   * The select of a query's rows.
   *
   * @param text its text
   * @param binds its values
   */
  public record Shown(String text, List<@Nullable Object> binds) {}

  /** The select of a query's rows, for a person to read. */
  public static Shown show(Engine engine, QueryState<?> state) {
    return show(engine, QueryPlanner.rows(state), state.fetch().lock());
  }

  /** The select of a query for values, for a person to read. */
  public static Shown show(Engine engine, ValuesState<?> state) {
    return show(engine, ValuesPlanner.plan(state), null);
  }

  private static Shown show(Engine engine, PlannedSelect planned, Locked.@Nullable Lock lock) {
    CompiledStatement statement = compile(engine, planned, lock);
    List<@Nullable Object> binds = statement.binds(planned.values());
    return new Shown(
        statement.sql(), statement.sensitive() ? Collections.nCopies(binds.size(), "***") : binds);
  }

  /** The database's plan of the select of a query's rows. */
  public static String explain(Engine engine, QueryState<?> state, List<String> options) {
    return explain(engine, QueryPlanner.rows(state), state.fetch().lock(), options);
  }

  /** The database's plan of the select of a query for values. */
  public static String explain(Engine engine, ValuesState<?> state, List<String> options) {
    return explain(engine, ValuesPlanner.plan(state), null, options);
  }

  private static String explain(
      Engine engine, PlannedSelect planned, Locked.@Nullable Lock lock, List<String> options) {
    ExplainTemplate template = engine.dialect().explain(options);
    if (template == null) {
      throw new QueryDefinitionError(
          "DORM3154",
          engine.dialect().name()
              + " has no "
              + String.join(", ", options)
              + " for explain(). FIX: explain() without options.",
          null);
    }
    CompiledStatement statement = compile(engine, planned, lock).behind(template.before());
    String plan =
        engine
            .executor()
            .query(
                statement,
                binder -> statement.bind(binder, planned.values()),
                new PlanLines(template));
    return statement.sensitive() ? PlanText.steps(plan) : plan;
  }

  private static CompiledStatement compile(
      Engine engine, PlannedSelect planned, Locked.@Nullable Lock lock) {
    Statement statement = lock == null ? planned.select() : new Locked(planned.select(), lock);
    return engine.statements().compile(statement);
  }
}
