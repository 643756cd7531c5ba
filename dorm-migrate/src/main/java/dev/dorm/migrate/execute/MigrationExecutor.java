package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.MigrationRenderer;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationNode;
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
    MigrationPlan plan = target.apply(new MigrationPlanner(history.graph(), history));
    plan.steps().forEach(step -> AloneStatements.refuse(step, source.engine()));
    return plan;
  }

  /**
   * Runs what leads to a target.
   *
   * @param target the way to it
   * @param planned is told the history and the way before anything runs
   * @return how many migrations were run
   */
  public int run(Function<MigrationPlanner, MigrationPlan> target, Consumer<History> planned) {
    return locked(
        (session, lock) -> {
          MigrationRecorder recorder = prepared(session);
          History history = history(session);
          planned.accept(history);
          MigrationPlan plan = plan(history, target);
          // All SQL is made before any is run: what cannot be done is refused while nothing has
          // happened.
          List<MigrationSql> sql = render(plan, session.alters());
          recordReplaced(session, recorder, history);
          return options.singleTransaction()
              ? together(session, lock, plan, sql)
              : run(session, lock, recorder, plan, sql);
        });
  }

  private int together(
      Session session, MigrationLock lock, MigrationPlan plan, List<MigrationSql> sql)
      throws SQLException {
    for (MigrationPlan.Step step : plan.steps()) {
      if (!step.node().atomic()) {
        throw new PlanRefused(
            MigrationCode.NOT_IN_SINGLE_TRANSACTION,
            step.node().id()
                + " runs in no transaction, since its atomic() is false, and so not in a single one"
                + " with others. FIX: migrate up to it, then it, then the rest, without"
                + " --single-transaction.");
      }
    }
    session.begin(sql.stream().anyMatch(MigrationSql::foreignKeysOff));
    try {
      Session shared = new SingleTransaction(session);
      MigrationRecorder recorder = new MigrationRecorder(shared, source.engine());
      int done = run(shared, lock, recorder, plan, sql);
      session.commit();
      return done;
    } finally {
      session.rollback();
    }
  }

  private int run(
      Session session,
      MigrationLock lock,
      MigrationRecorder recorder,
      MigrationPlan plan,
      List<MigrationSql> sql)
      throws SQLException {
    MigrationRunner runner =
        new MigrationRunner(session, source.engine(), recorder, options, progress);
    int done = 0;
    for (int i = 0; i < sql.size(); i++) {
      MigrationPlan.Step step = plan.steps().get(i);
      lock.requireHeld();
      done += runner.run(step, sql.get(i), fakes(session, step)) ? 1 : 0;
    }
    return done;
  }

  private boolean fakes(Session session, MigrationPlan.Step step) throws SQLException {
    return switch (options.fake()) {
      case NONE -> false;
      case ALL -> true;
      case INITIAL -> step.forwards() && new FakeInitial(session, source, options).isThere(step);
    };
  }

  /** A squashed migration counts as applied when all that it stands for was. */
  private void recordReplaced(Session session, MigrationRecorder recorder, History history)
      throws SQLException {
    for (MigrationNode node : history.graph().order()) {
      if (history.isReplaced(node)) {
        inTransaction(session, () -> recorder.record(node, null));
      }
    }
  }

  /** Forgets what no migration of this build has any use for. */
  public List<String> prune(String app) {
    return locked(
        (session, lock) -> {
          MigrationRecorder recorder = prepared(session);
          List<String> names = new ArrayList<>();
          for (AppliedMigration row : history(session).prunable(app, graph)) {
            inTransaction(session, () -> recorder.forget(row.app(), row.name()));
            names.add(row.app() + "." + row.name());
          }
          return List.copyOf(names);
        });
  }

  /** A change of the history by hand. */
  interface Repair {
    List<String> run(Session session, MigrationRecorder recorder) throws SQLException;
  }

  /** Changes the history in a transaction of its own. */
  List<String> repair(Repair repair) {
    return locked(
        (session, lock) -> {
          MigrationRecorder recorder = prepared(session);
          List<String> done = new ArrayList<>();
          inTransaction(session, () -> done.addAll(repair.run(session, recorder)));
          return List.copyOf(done);
        });
  }

  private interface Work<T> {
    T run(Session session, MigrationLock lock) throws SQLException;
  }

  private interface Change {
    void run() throws SQLException;
  }

  private <T> T locked(Work<T> work) {
    if (source.inTransaction()) {
      throw new UsageError(
          MigrationCode.INSIDE_TRANSACTION,
          "Migrations were asked for inside a transaction of the same database. They run on a"
              + " connection of their own: it would wait for that transaction, and what it does"
              + " would not be undone with it. FIX: migrate before the block, or after it.");
    }
    try (Session session = Sessions.open(source, options.lockTimeout());
        MigrationLock lock =
            MigrationLock.acquire(source, session.schema(), options.lockTimeout())) {
      return work.run(session, lock);
    } catch (SQLException e) {
      throw Sessions.notUsable(e);
    }
  }

  private MigrationRecorder prepared(Session session) throws SQLException {
    MigrationRecorder recorder = new MigrationRecorder(session, source.engine());
    if (!recorder.isPrepared()) {
      inTransaction(session, recorder::prepare);
    }
    return recorder;
  }

  private static void inTransaction(Session session, Change change) throws SQLException {
    session.begin(false);
    try {
      change.run();
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
