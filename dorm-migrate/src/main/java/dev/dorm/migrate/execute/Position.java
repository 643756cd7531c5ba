package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.MigrationFailed;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where in a migration things stand, for the message of a failure. */
final class Position {
  static final String COMMIT = "COMMIT";

  private final MigrationPlan.Step step;
  private final MigrationSql sql;
  private int operation;
  private String description = "";
  private String statement = "";

  Position(MigrationPlan.Step step, MigrationSql sql) {
    this.step = step;
    this.sql = sql;
  }

  /** Whether the migration is applied, not undone. */
  boolean forwards() {
    return step.forwards();
  }

  void enter(int number, OperationSql next) {
    operation = number;
    description = next.description();
  }

  void at(String next) {
    statement = next;
  }

  MigrationError failure(SQLException cause) {
    if (operation == 0 && Failures.isBusy(cause)) {
      return Sessions.locked(cause);
    }
    if (statement.equals(COMMIT) && Failures.isBroken(cause)) {
      return new MigrationFailed(
          MigrationCode.STATEMENT_FAILED,
          "The connection broke after COMMIT of "
              + step.node().id()
              + " was sent; whether it happened is unknown. FIX: look with showmigrations, then"
              + " run migrate again.",
          cause);
    }
    return failure("ERROR " + Failures.text(cause), Failures.hint(cause), cause);
  }

  /** Something that stands in the way, found before anything was changed. */
  MigrationFailed refusal(MigrationCode code, String problem, String mend) {
    return failure(code, problem, mend, null);
  }

  MigrationFailed failure(String problem, String mend, @Nullable Throwable cause) {
    return failure(MigrationCode.STATEMENT_FAILED, problem, mend, cause);
  }

  private MigrationFailed failure(
      MigrationCode code, String problem, String mend, @Nullable Throwable cause) {
    StringBuilder text = new StringBuilder(step.node().id().toString());
    text.append(step.forwards() ? " failed" : " could not be undone");
    if (step.node().atomic()) {
      text.append(" and was rolled back; it is ");
      text.append(step.forwards() ? "not recorded." : "still recorded.");
    } else {
      text.append("; the steps before it are kept, and the next run goes on here.");
    }
    if (operation > 0) {
      text.append("\n    operation ").append(operation).append(" of ");
      text.append(sql.operations().size()).append(": ").append(description);
    }
    text.append("\n    SQL: ").append(statement);
    text.append("\n    ").append(problem);
    text.append("\n    FIX: ").append(mend).append('.');
    return new MigrationFailed(code, text.toString(), cause);
  }
}
