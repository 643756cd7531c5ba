package dev.dorm.internal.execute;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.ExplainTemplate;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.TransactionCommands;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the plan of a statement that just ran, on the same connection. The statement is planned,
 * never run again.
 */
final class Plans {
  private static final List<String> EXPLAINED =
      List.of("SELECT", "WITH", "INSERT", "UPDATE", "DELETE");

  /** That of no nested block. */
  private static final int DEPTH = 0;

  private final Dialect dialect;
  private final Backend backend;

  Plans(Dialect dialect, Backend backend) {
    this.dialect = dialect;
    this.backend = backend;
  }

  /** The plan; null when there is none for such a statement, or none can be had. Never throws. */
  @Nullable String of(
      Session session, boolean inBlock, CompiledStatement statement, ParameterSource parameters) {
    ExplainTemplate template = dialect.explain(List.of());
    if (template == null || !isExplained(statement.sql())) {
      return null;
    }
    try {
      return inBlock
          ? apart(session, template, statement, parameters)
          : read(session, template, statement, parameters);
    } catch (SQLException | RuntimeException failure) {
      return null;
    }
  }

  private static boolean isExplained(String sql) {
    String start = sql.stripLeading();
    start = start.substring(0, Math.min(start.length(), 6)).toUpperCase(Locale.ROOT);
    return EXPLAINED.stream().anyMatch(start::startsWith);
  }

  /** What fails here must not break the block. */
  private String apart(
      Session session,
      ExplainTemplate template,
      CompiledStatement statement,
      ParameterSource parameters)
      throws SQLException {
    TransactionCommands commands = session.commands();
    commands.savepoint(DEPTH);
    String plan;
    try {
      plan = read(session, template, statement, parameters);
    } catch (SQLException | RuntimeException failure) {
      commands.rollbackTo(DEPTH);
      throw failure;
    }
    commands.release(DEPTH);
    return plan;
  }

  private String read(
      Session session,
      ExplainTemplate template,
      CompiledStatement statement,
      ParameterSource parameters)
      throws SQLException {
    Execution execution =
        Execution.prepare(statement.behind(template.before()), session.connection(), backend);
    try {
      execution.bind(parameters);
      execution.query();
      String plan = new PlanLines(template).read(execution);
      return statement.sensitive() ? PlanText.steps(plan) : PlanText.withoutValues(plan);
    } finally {
      execution.close();
    }
  }
}
