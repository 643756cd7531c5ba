package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.Batches;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.ddl.Step;
import dev.dorm.migrate.file.MigrationId;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs a migration that is not atomic: each step is committed by itself, with the number of steps
 * that are done, so that a run after a failure goes on where the last one stopped.
 */
final class ResumableRunner {
  private static final Pattern ALONE =
      Pattern.compile("\\b(concurrently|vacuum)\\b", Pattern.CASE_INSENSITIVE);

  private final Session session;
  private final MigrationRecorder recorder;
  private final Progress progress;
  private final StepRunner steps;
  private final ConcurrentIndexes indexes;

  ResumableRunner(
      Session session, MigrationRecorder recorder, Progress progress, StepRunner steps) {
    this.session = session;
    this.recorder = recorder;
    this.progress = progress;
    this.steps = steps;
    this.indexes = new ConcurrentIndexes(session.statements());
  }

  boolean run(MigrationPlan.Step step, MigrationSql sql, long started) {
    Position position = new Position(step, sql);
    try {
      long done = begin(step, position);
      if (done < 0) {
        progress.skipped(step.node().id());
        return false;
      }
      progress.started(step.node().id(), step.forwards());
      all(step, sql, done, position);
      end(step, started, position);
      return true;
    } catch (SQLException e) {
      throw position.failure(e);
    } finally {
      session.rollback();
    }
  }

  /** How many steps are done already; -1 when the whole migration is. */
  private long begin(MigrationPlan.Step step, Position position) throws SQLException {
    position.at("BEGIN");
    session.begin(false);
    recorder.lock();
    boolean whole = recorder.isApplied(step.node().id()) == step.forwards();
    long done = whole ? -1 : recorder.start(step.node(), step.forwards());
    position.at(Position.COMMIT);
    session.commit();
    return done;
  }

  private void all(MigrationPlan.Step migration, MigrationSql sql, long done, Position position)
      throws SQLException {
    long count = 0;
    int number = 0;
    for (OperationSql operation : sql.operations()) {
      number++;
      position.enter(number, operation);
      for (Step step : operation.steps()) {
        count++;
        if (count > done || (count == done && isUnbuilt(step))) {
          one(migration, sql, step, count, position);
        }
      }
    }
  }

  private void one(
      MigrationPlan.Step migration, MigrationSql sql, Step step, long count, Position position)
      throws SQLException {
    if (ConcurrentIndexes.builds(step.sql())) {
      index(migration.node().id(), step, count, position);
      return;
    }
    if (ALONE.matcher(step.sql()).find()) {
      if (!indexes.isDropped(step.sql())) {
        steps.run(step, position);
      }
      advance(migration.node().id(), count);
      return;
    }
    if (step instanceof Batches batches) {
      batches(batches, position);
    }
    try {
      session.begin(sql.foreignKeysOff());
      if (!(step instanceof Batches)) {
        steps.run(step, position);
      }
      session.checkForeignKeys();
      recorder.advance(migration.node().id(), count);
      session.commit();
    } finally {
      session.rollback();
    }
  }

  /** A run that was killed while it built an index has counted it already. */
  private boolean isUnbuilt(Step step) throws SQLException {
    return ConcurrentIndexes.builds(step.sql()) && !indexes.isBuilt(step.sql());
  }

  /**
   * An index is counted before it is built: so one of its name that is there before is not taken
   * for it, and one that a killed run has finished is.
   */
  private void index(MigrationId id, Step step, long count, Position position) throws SQLException {
    indexes.dropInvalid(step.sql());
    advance(id, count);
    try {
      steps.run(step, position);
    } catch (SQLException e) {
      try {
        advance(id, count - 1);
      } catch (SQLException broken) {
        e.addSuppressed(broken);
      }
      throw e;
    }
  }

  private void advance(MigrationId id, long count) throws SQLException {
    session.begin(false);
    try {
      recorder.advance(id, count);
      session.commit();
    } finally {
      session.rollback();
    }
  }

  /** Each batch is kept; after a failure the next run finds what is left. */
  private void batches(Batches batches, Position position) throws SQLException {
    position.at(batches.sql());
    BatchRunner runner = new BatchRunner(session.statements(), batches);
    try {
      while (runner.hasNext()) {
        session.begin(false);
        runner.next();
        session.commit();
        runner.pause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw position.failure("it was interrupted", "run migrate again", e);
    } finally {
      session.rollback();
    }
  }

  private void end(MigrationPlan.Step step, long started, Position position) throws SQLException {
    position.at("the record in " + MigrationRecorder.TABLE);
    session.begin(false);
    if (step.forwards()) {
      recorder.finish(step.node(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    } else {
      recorder.forget(step.node());
    }
    session.commit();
  }
}
