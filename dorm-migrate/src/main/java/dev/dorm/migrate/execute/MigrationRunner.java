package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.ddl.Step;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.state.Engine;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs one migration after the other on a session. */
final class MigrationRunner {
  private static final long FIRST_PAUSE_MILLIS = 200;
  private static final int MOST_DOUBLINGS = 8;

  private final Session session;
  private final MigrationRecorder recorder;
  private final ExecutionOptions options;
  private final Progress progress;
  private final StepRunner steps;

  MigrationRunner(
      Session session,
      Engine engine,
      MigrationRecorder recorder,
      ExecutionOptions options,
      Progress progress) {
    this.session = session;
    this.recorder = recorder;
    this.options = options;
    this.progress = progress;
    this.steps = new StepRunner(session, engine, options.carryUnknown());
  }

  /**
   * Runs a migration; false when another process has done so in the meantime.
   *
   * @param fake whether it is recorded only
   */
  boolean run(MigrationPlan.Step step, MigrationSql sql, boolean fake) {
    long started = System.nanoTime();
    boolean whole = step.node().atomic() || fake;
    boolean done = false;
    try {
      done =
          whole
              ? attempts(step, sql, started, fake)
              : new ResumableRunner(session, recorder, progress, steps).run(step, sql, started);
    } catch (MigrationError e) {
      if (whole) {
        progress.failed(step.node().id());
      } else {
        progress.stopped(step.node().id());
      }
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
  private boolean attempts(MigrationPlan.Step step, MigrationSql sql, long started, boolean fake) {
    for (int attempt = 0; ; attempt++) {
      try {
        return once(step, sql, started, attempt == 0, fake);
      } catch (MigrationFailed e) {
        if (attempt >= options.lockRetries() || !Failures.isLocked(e.getCause())) {
          throw e;
        }
        pause(FIRST_PAUSE_MILLIS << Math.min(attempt, MOST_DOUBLINGS));
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

  private boolean once(
      MigrationPlan.Step step, MigrationSql sql, long started, boolean first, boolean fake) {
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
      if (!fake) {
        execute(sql, position);
      }
      position.at("the record in " + MigrationRecorder.TABLE);
      record(step, started, fake);
      position.at(Position.COMMIT);
      session.commit();
      return true;
    } catch (SQLException e) {
      throw position.failure(e);
    } finally {
      session.rollback();
    }
  }

  private void execute(MigrationSql sql, Position position) throws SQLException {
    int number = 0;
    for (OperationSql operation : sql.operations()) {
      number++;
      position.enter(number, operation);
      for (Step step : operation.steps()) {
        steps.run(step, position);
      }
    }
    position.at("the check of foreign keys");
    session.checkForeignKeys();
  }

  private void record(MigrationPlan.Step step, long started, boolean fake) throws SQLException {
    if (step.forwards()) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
      recorder.record(step.node(), fake ? null : millis);
    } else {
      recorder.forget(step.node());
    }
  }
}
