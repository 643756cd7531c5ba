package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.MigrationRenderer;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.file.MigrationGraph;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs migrations: each in one transaction with its record, one process at a time. */
public final class MigrationExecutor {
  private final ConnectionSource source;
  private final MigrationGraph graph;
  private final ExecutionOptions options;
  private final Progress progress;

  /** An executor. */
  public MigrationExecutor(
      ConnectionSource source, MigrationGraph graph, ExecutionOptions options, Progress progress) {
    this.source = source;
    this.graph = graph;
    this.options = options;
    this.progress = progress;
  }

  /** The history of the database; writes nothing. */
  public History history() {
    try (Session session = Sessions.open(source, options.lockTimeout())) {
      return history(session);
    } catch (SQLException e) {
      throw Sessions.notUsable(e);
    }
  }

  private History history(Session session) throws SQLException {
    return new History(graph, new MigrationRecorder(session, source.engine()).applied());
  }

  /** What would be done; writes nothing. */
  public MigrationPlan plan(Function<MigrationPlanner, MigrationPlan> target) {
    return plan(history(), target);
  }

  private MigrationPlan plan(History history, Function<MigrationPlanner, MigrationPlan> target) {
    history.requireConsistency();
    if (!options.ignoreChecksums()) {
      history.requireUnedited();
    }
    return target.apply(new MigrationPlanner(graph, history));
  }

  /**
   * Runs what leads to a target.
   *
   * @param target the way to it
   * @param planned is told the history and the way before anything runs
   * @return how many migrations were run
   */
  public int run(Function<MigrationPlanner, MigrationPlan> target, Consumer<History> planned) {
    try (Session session = Sessions.open(source, options.lockTimeout());
        MigrationLock lock =
            MigrationLock.acquire(source, session.schema(), options.lockTimeout())) {
      MigrationRecorder recorder = new MigrationRecorder(session, source.engine());
      prepare(session, recorder);
      History history = history(session);
      planned.accept(history);
      MigrationPlan plan = plan(history, target);
      // All SQL is made before any is run: what cannot be done is refused while nothing has
      // happened.
      List<MigrationSql> sql = render(plan, session.alters());
      MigrationRunner runner = new MigrationRunner(session, recorder, options, progress);
      int done = 0;
      for (int i = 0; i < sql.size(); i++) {
        lock.requireHeld();
        done += runner.run(plan.steps().get(i), sql.get(i)) ? 1 : 0;
      }
      return done;
    } catch (SQLException e) {
      throw Sessions.notUsable(e);
    }
  }

  private static void prepare(Session session, MigrationRecorder recorder) throws SQLException {
    if (recorder.isPrepared()) {
      return;
    }
    session.begin(false);
    try {
      recorder.prepare();
      session.commit();
    } finally {
      session.rollback();
    }
  }

  private List<MigrationSql> render(MigrationPlan plan, boolean alters) {
    MigrationRenderer renderer = MigrationRenderer.of(source.engine(), alters);
    List<MigrationSql> all = new ArrayList<>();
    for (MigrationPlan.Step step : plan.steps()) {
      all.add(renderer.render(step.node().id().app(), step.operations(), step.start()));
    }
    return all;
  }
}
