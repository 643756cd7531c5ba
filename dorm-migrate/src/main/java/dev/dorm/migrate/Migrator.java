package dev.dorm.migrate;

import dev.dorm.Database;
import dev.dorm.migrate.execute.AppliedMigration;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.execute.DatabaseConnections;
import dev.dorm.migrate.execute.ExecutionOptions;
import dev.dorm.migrate.execute.ExecutionOptions.Fake;
import dev.dorm.migrate.execute.History;
import dev.dorm.migrate.execute.HistoryRepair;
import dev.dorm.migrate.execute.MigrationExecutor;
import dev.dorm.migrate.execute.MigrationPlan;
import dev.dorm.migrate.execute.MigrationPlanner;
import dev.dorm.migrate.execute.Target;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies migrations to a database, and says which were applied. Immutable.
 *
 * <pre>{@code
 * Migrator.of(database).migrate();                                  // all modules that ServiceLoader finds
 * Migrator.of(database, BlogMigrations.INSTANCE).migrate();         // these, without looking
 * }</pre>
 *
 * <p>Each migration runs in one transaction with its record. Several processes may migrate at once:
 * one of them does it, the others wait and find nothing left to do.
 */
public final class Migrator {
  private final ConnectionSource source;
  private final MigrationGraph graph;
  private final ExecutionOptions options;
  private final MigrationListener listener;

  private Migrator(
      ConnectionSource source,
      MigrationGraph graph,
      ExecutionOptions options,
      MigrationListener listener) {
    this.source = source;
    this.graph = graph;
    this.options = options;
    this.listener = listener;
  }

  /**
   * A migrator for the migrations of these modules, or, when none is named, of all that
   * ServiceLoader finds.
   */
  public static Migrator of(Database database, MigrationModule... modules) {
    return modules.length == 0
        ? discover(database, Thread.currentThread().getContextClassLoader())
        : of(new DatabaseConnections(database), Modules.of(List.of(modules)));
  }

  /** A migrator for the migrations of all modules that a class loader finds. */
  public static Migrator discover(Database database, ClassLoader loader) {
    return of(new DatabaseConnections(database), Modules.discover(loader));
  }

  static Migrator of(ConnectionSource source, Modules modules) {
    return new Migrator(
        source, modules.graph(), ExecutionOptions.defaults(), new MigrationListener() {});
  }

  /**
   * The same migrator, waiting as long for another process that migrates; one minute when nothing
   * is said.
   */
  public Migrator lockTimeout(Duration timeout) {
    return with(options.lockTimeout(timeout));
  }

  /**
   * The same migrator, trying so often a migration that finds a table locked; 3 times when nothing
   * is said.
   */
  public Migrator lockRetries(int retries) {
    return with(options.lockRetries(retries));
  }

  /** The same migrator, going on when a migration was edited after it was applied. */
  public Migrator ignoreChecksums() {
    return with(options.ignoringChecksums());
  }

  /** The same migrator, recording migrations without running them. */
  public Migrator fake() {
    return with(options.faking(Fake.ALL));
  }

  /**
   * The same migrator, recording without running a first migration of an app whose tables are there
   * already; they have to be just as the migration would make them.
   */
  public Migrator fakeInitial() {
    return with(options.faking(Fake.INITIAL));
  }

  /**
   * The same migrator, keeping the columns that no migration made when SQLite has to write a table
   * anew; else that is refused.
   */
  public Migrator carryUnknown() {
    return with(options.carryingUnknown());
  }

  /**
   * The same migrator, running all migrations in one transaction: when one fails, none is applied.
   */
  public Migrator singleTransaction() {
    return with(options.inSingleTransaction());
  }

  /** The same migrator, telling somebody what happens. */
  public Migrator listener(MigrationListener newListener) {
    return new Migrator(source, graph, options, newListener);
  }

  private Migrator with(ExecutionOptions newOptions) {
    return new Migrator(source, graph, newOptions, listener);
  }

  /** The labels of the apps that have migrations. */
  public SortedSet<String> apps() {
    return graph.apps();
  }

  /**
   * The full name of a migration that is given by the beginning of its name, among those that count
   * for the database: a squash, or those that it stands for. Writes nothing.
   *
   * @throws dev.dorm.migrate.exception.UsageError when there is none, or more than one
   */
  public String find(String app, String prefix) {
    return MigrationPlanner.find(executor().history().graph(), app, prefix).id().toString();
  }

  /**
   * Applies everything that was not applied yet.
   *
   * @return how many migrations were applied
   */
  public int migrate() {
    return run(planner -> planner.plan(Target.everything()));
  }

  /**
   * Goes to a migration of an app, forwards or backwards.
   *
   * @param app the app
   * @param target the migration's name or the beginning of it, {@code zero} to undo all, null for
   *     the last one
   * @return how many migrations were applied or undone
   */
  public int migrate(String app, @Nullable String target) {
    return run(planner -> planner.plan(new Target(app, target)));
  }

  /**
   * Undoes the last migrations of an app, and those of other apps that depend on them.
   *
   * @param app the app
   * @param count how many of its migrations
   * @return how many migrations were undone
   */
  public int rollback(String app, int count) {
    return run(planner -> planner.backwards(app, count));
  }

  private int run(Function<MigrationPlanner, MigrationPlan> target) {
    return executor().run(target, this::warn);
  }

  private void warn(History history) {
    for (AppliedMigration row : history.unknown()) {
      listener.warning(
          "[?] " + row.app() + "." + row.name() + " was applied, but is not part of this build.");
    }
  }

  private MigrationExecutor executor() {
    return new MigrationExecutor(source, graph, options, new ListenerProgress(listener));
  }

  /** What {@link #migrate()} would do. Writes nothing. */
  public List<PlannedMigration> plan() {
    return planned(executor().plan(planner -> planner.plan(Target.everything())));
  }

  /** What {@link #migrate(String, String)} would do. Writes nothing. */
  public List<PlannedMigration> plan(String app, @Nullable String target) {
    return planned(executor().plan(planner -> planner.plan(new Target(app, target))));
  }

  /** What {@link #rollback} would do. Writes nothing. */
  public List<PlannedMigration> planRollback(String app, int count) {
    return planned(executor().plan(planner -> planner.backwards(app, count)));
  }

  private static List<PlannedMigration> planned(MigrationPlan plan) {
    return plan.steps().stream()
        .map(
            step ->
                new PlannedMigration(
                    step.node().id().app(),
                    step.node().id().name(),
                    step.forwards(),
                    step.operations().stream().map(Operation::describe).toList()))
        .toList();
  }

  /**
   * All migrations, and what the database knows of them; those of an app stand together. Writes
   * nothing.
   */
  public List<MigrationStatus> status() {
    History history = executor().history();
    List<MigrationStatus> all = new ArrayList<>();
    for (String app : graph.apps()) {
      for (MigrationNode node : history.graph().order()) {
        if (node.id().app().equals(app)) {
          all.add(status(history, node));
        }
      }
      history.unknown().stream()
          .filter(row -> row.app().equals(app))
          .forEach(row -> all.add(unknown(row)));
    }
    history.unknown().stream()
        .filter(row -> !graph.apps().contains(row.app()))
        .forEach(row -> all.add(unknown(row)));
    return List.copyOf(all);
  }

  /**
   * All migrations in the order in which they are applied, and what the database knows of them;
   * what is not part of this build comes last. Writes nothing.
   */
  public List<MigrationStatus> statusInOrder() {
    History history = executor().history();
    List<MigrationStatus> all = new ArrayList<>();
    history.graph().order().forEach(node -> all.add(status(history, node)));
    history.unknown().forEach(row -> all.add(unknown(row)));
    return List.copyOf(all);
  }

  private static MigrationStatus unknown(AppliedMigration row) {
    return new MigrationStatus(row.app(), row.name(), MigrationStatus.State.UNKNOWN, 0, 0);
  }

  private static MigrationStatus status(History history, MigrationNode node) {
    MigrationId id = node.id();
    return new MigrationStatus(
        id.app(), id.name(), state(history, node), node.replaces().size(), history.stepsDone(node));
  }

  private static MigrationStatus.State state(History history, MigrationNode node) {
    if (history.isUnfinished(node)) {
      return MigrationStatus.State.UNFINISHED;
    }
    if (!history.isApplied(node)) {
      return MigrationStatus.State.PENDING;
    }
    return history.isEdited(node) ? MigrationStatus.State.EDITED : MigrationStatus.State.APPLIED;
  }

  /**
   * Corrections of the history, for when it does not say what happened: nothing but its rows
   * changes, except that broken indexes go.
   */
  public MigrationRepair repair() {
    return new MigrationRepair(new HistoryRepair(executor(), graph, source.engine()));
  }

  /**
   * Forgets what the history says of migrations of an app that are not part of this build. Nothing
   * but rows of the history changes.
   *
   * @return the names of the forgotten ones
   */
  public List<String> prune(String app) {
    return executor().prune(app);
  }
}
