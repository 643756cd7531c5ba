package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.Batches;
import dev.dorm.migrate.ddl.DropCheck;
import dev.dorm.migrate.ddl.EmptyTable;
import dev.dorm.migrate.ddl.Guard;
import dev.dorm.migrate.ddl.JavaStep;
import dev.dorm.migrate.ddl.Rebuild;
import dev.dorm.migrate.ddl.Step;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.state.Engine;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a migration on a session. */
final class StepRunner {
  private final Session session;
  private final Engine engine;
  private final boolean carryUnknown;

  StepRunner(Session session, Engine engine, boolean carryUnknown) {
    this.session = session;
    this.engine = engine;
    this.carryUnknown = carryUnknown;
  }

  void run(Step step, Position position) throws SQLException {
    position.at(step.sql());
    if (step instanceof EmptyTable check) {
      requireEmpty(check, position);
    } else if (step instanceof Guard guard) {
      require(guard, position);
    } else if (step instanceof JavaStep java) {
      runJava(java, position);
    } else if (step instanceof Rebuild rebuild) {
      rebuild(rebuild, position);
    } else if (step instanceof Batches batches) {
      BatchRunner runner = new BatchRunner(session.statements(), batches);
      while (runner.hasNext()) {
        runner.next();
      }
    } else if (step instanceof DropCheck) {
      dropIfThere(step);
    } else {
      session.statements().run(step.sql());
    }
  }

  private void dropIfThere(Step step) throws SQLException {
    try {
      session.statements().run(step.sql());
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains("no such constraint")) {
        throw e;
      }
    }
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
          position.forwards()
              ? "give addField a fill(…), or make the field nullable"
              : "give removeField a fill(…) for the way back, or empty the table",
          null);
    }
  }

  private void require(Guard guard, Position position) throws SQLException {
    long rows = session.statements().number(guard.sql());
    if (rows > 0) {
      List<List<@Nullable String>> sample = session.statements().rows(guard.sample());
      String some =
          sample.stream().map(row -> String.valueOf(row.get(0))).collect(Collectors.joining(", "));
      throw position.refusal(
          guard.code(),
          "ERROR " + rows + " " + guard.problem() + ", such as " + some,
          guard.mend());
    }
  }

  private void rebuild(Rebuild rebuild, Position position) throws SQLException {
    try {
      new SqliteRebuild(session.statements(), rebuild, carryUnknown, position::at).run();
    } catch (SqliteRebuild.Refused e) {
      throw position.refusal(MigrationCode.REBUILD_REFUSED, "ERROR " + e.getMessage(), e.mend());
    }
  }

  private void runJava(JavaStep step, Position position) throws SQLException {
    try {
      step.operation()
          .forward()
          .run(new HistoricalContext(step, engine, session.statements().connection()));
    } catch (SQLException | MigrationError e) {
      throw e;
    } catch (HistoricalRows.StatementFailure e) {
      throw e.error();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw position.failure("it was interrupted", "run migrate again", e);
    } catch (Exception e) {
      throw position.failure("ERROR " + e, "mend what the code says, then run migrate again", e);
    }
  }
}
