package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.EmptyTable;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.ddl.Step;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.MigrationFailed;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs one migration after the other on a session. */
final class MigrationRunner {
  private static final long FIRST_PAUSE_MILLIS = 200;
  private static final String COMMIT = "COMMIT";

  private final Session session;
  private final MigrationRecorder recorder;
  private final ExecutionOptions options;
  private final Progress progress;

  MigrationRunner(
      Session session, MigrationRecorder recorder, ExecutionOptions options, Progress progress) {
    this.session = session;
    this.recorder = recorder;
    this.options = options;
    this.progress = progress;
  }

  /** Runs a migration; false when another process has done so in the meantime. */
  boolean run(MigrationPlan.Step step, MigrationSql sql) {
    long started = System.nanoTime();
    boolean done = false;
    try {
      done = attempts(step, sql, started);
    } catch (MigrationError e) {
      progress.failed(step.node().id());
      throw e;
    }
    if (done) {
      progress.finished(step.node().id(), Duration.ofNanos(System.nanoTime() - started));
    }
    return done;
  }

  /**
   * Tries again when a table was locked: nothing was changed, and readers do not queue up for long.
   */
  private boolean attempts(MigrationPlan.Step step, MigrationSql sql, long started) {
    for (int attempt = 0; ; attempt++) {
      try {
        return once(step, sql, started, attempt == 0);
      } catch (MigrationFailed e) {
        if (attempt >= options.lockRetries() || !Failures.isLocked(e.getCause())) {
          throw e;
        }
        pause(FIRST_PAUSE_MILLIS << attempt);
      }
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean once(MigrationPlan.Step step, MigrationSql sql, long started, boolean first) {
    Position position = new Position(step, sql);
    try {
      position.at("BEGIN");
      session.begin(sql.foreignKeysOff());
      recorder.lock();
      if (recorder.isApplied(step.node().id()) == step.forwards()) {
        session.commit();
        progress.skipped(step.node().id());
        return false;
      }
      if (first) {
        progress.started(step.node().id(), step.forwards());
      }
      if (!options.fake()) {
        execute(sql, position);
      }
      position.at("the record in " + MigrationRecorder.TABLE);
      record(step, started);
      position.at(COMMIT);
      session.commit();
      return true;
    } catch (SQLException e) {
      throw position.failure(e);
    } finally {
      session.rollback();
    }
  }

  private void execute(MigrationSql sql, Position position) throws SQLException {
    for (OperationSql operation : sql.operations()) {
      position.enter(operation);
      for (Step step : operation.steps()) {
        position.at(step.sql());
        if (step instanceof EmptyTable check) {
          requireEmpty(check, position);
        } else {
          session.statements().run(step.sql());
        }
      }
    }
    position.at("the check of foreign keys");
    session.checkForeignKeys();
  }

  private void requireEmpty(EmptyTable check, Position position) throws SQLException {
    long rows = session.statements().number(check.sql());
    if (rows > 0) {
      throw position.failure(
          rows
              + " rows of "
              + check.model()
              + " need a value for "
              + check.field()
              + ", which is NOT NULL",
          "give addField a fill(…), or make the field nullable",
          null);
    }
  }

  private void record(MigrationPlan.Step step, long started) throws SQLException {
    if (step.forwards()) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
      recorder.record(step.node(), options.fake() ? null : millis);
    } else {
      recorder.forget(step.node().id());
    }
  }

  /** Where in a migration things stand, for the message of a failure. */
  private static final class Position {
    private final MigrationPlan.Step step;
    private final MigrationSql sql;
    private int operation;
    private String description = "";
    private String statement = "";

    Position(MigrationPlan.Step step, MigrationSql sql) {
      this.step = step;
      this.sql = sql;
    }

    void enter(OperationSql next) {
      operation++;
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

    MigrationFailed failure(String problem, String mend, @Nullable SQLException cause) {
      StringBuilder text = new StringBuilder(step.node().id().toString());
      text.append(step.forwards() ? " failed" : " could not be undone");
      text.append(" and was rolled back; it is ");
      text.append(step.forwards() ? "not recorded." : "still recorded.");
      if (operation > 0) {
        text.append("\n    operation ").append(operation).append(" of ");
        text.append(sql.operations().size()).append(": ").append(description);
      }
      text.append("\n    SQL: ").append(statement);
      text.append("\n    ").append(problem);
      text.append("\n    FIX: ").append(mend).append('.');
      return new MigrationFailed(MigrationCode.STATEMENT_FAILED, text.toString(), cause);
    }
  }
}
