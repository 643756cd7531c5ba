package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.Batches;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.ddl.Step;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a migration that is not atomic: each step is committed by itself, with the number of steps
 * that are done, so that a run after a failure goes on where the last one stopped.
 */
final class ResumableRunner {
  private static final Pattern BUILDS_INDEX =
      Pattern.compile(
          "CREATE (?:UNIQUE )?INDEX CONCURRENTLY \"((?:[^\"]|\"\")+)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern DROPS_INDEX =
      Pattern.compile(
          "DROP INDEX CONCURRENTLY \"((?:[^\"]|\"\")+)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALONE =
      Pattern.compile("\\b(concurrently|vacuum)\\b", Pattern.CASE_INSENSITIVE);

  private final Session session;
  private final MigrationRecorder recorder;
  private final Progress progress;
  private final StepRunner steps;

  ResumableRunner(
      Session session, MigrationRecorder recorder, Progress progress, StepRunner steps) {
    this.session = session;
    this.recorder = recorder;
    this.progress = progress;
    this.steps = steps;
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
        if (count > done) {
          one(migration, sql, step, count, position);
        }
      }
    }
  }

  private void one(
      MigrationPlan.Step migration, MigrationSql sql, Step step, long count, Position position)
      throws SQLException {
    if (ALONE.matcher(step.sql()).find()) {
      dropInvalid(step.sql());
      if (!isBuilt(step.sql()) && !isDropped(step.sql())) {
        steps.run(step, position);
      }
      session.begin(false);
      recorder.advance(migration.node().id(), count);
      session.commit();
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

  /** What a failed CREATE INDEX CONCURRENTLY leaves behind is of no use. */
  private void dropInvalid(String sql) throws SQLException {
    String name = index(sql);
    if (!name.isEmpty() && indexes(name, false) > 0) {
      session.statements().run("DROP INDEX \"" + name.replace("\"", "\"\"") + '"');
    }
  }

  private boolean isBuilt(String sql) throws SQLException {
    String name = index(sql);
    return !name.isEmpty() && indexes(name, true) > 0;
  }

  /** Whether a run that was killed before it said so has dropped an index. */
  private boolean isDropped(String sql) throws SQLException {
    Matcher matcher = DROPS_INDEX.matcher(sql);
    if (!matcher.matches()) {
      return false;
    }
    String name = matcher.group(1).replace("\"\"", "\"");
    return indexes(name, true) + indexes(name, false) == 0;
  }

  private static String index(String sql) {
    Matcher matcher = BUILDS_INDEX.matcher(sql);
    boolean builds = sql.toLowerCase(Locale.ROOT).startsWith("create") && matcher.find();
    return builds ? matcher.group(1).replace("\"\"", "\"") : "";
  }

  private long indexes(String name, boolean valid) throws SQLException {
    return session
        .statements()
        .number(
            "SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN"
                + " pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND"
                + " c.relname = ? AND i.indisvalid = "
                + valid,
            name);
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
