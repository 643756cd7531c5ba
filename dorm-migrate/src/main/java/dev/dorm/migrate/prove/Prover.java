package dev.dorm.migrate.prove;

import dev.dorm.migrate.ddl.RowSql;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.execute.ExecutionOptions;
import dev.dorm.migrate.execute.MigrationExecutor;
import dev.dorm.migrate.execute.Progress;
import dev.dorm.migrate.execute.SchemaCheck;
import dev.dorm.migrate.execute.Target;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.introspect.LiveSchema;
import dev.dorm.migrate.introspect.SchemaComparison;
import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tries migrations on a database whose tables have rows: forwards, back, and forwards again. After
 * each way the tables must be as the state says, and the values that no operation speaks of as they
 * were.
 */
public final class Prover {
  private static final String HISTORY = "dorm_migrations";

  private final ConnectionSource source;
  private final Random random;
  private final SchemaCheck check;

  /**
   * A prover.
   *
   * @param source a database that belongs to it
   * @param seed the rows follow from it
   */
  public Prover(ConnectionSource source, long seed) {
    this.source = source;
    this.random = new Random(seed);
    this.check = new SchemaCheck(source, ExecutionOptions.defaults());
  }

  /** Applies migrations that are not to be proved. */
  public void prepare(List<MigrationNode> history) {
    executor(history).run(planner -> planner.plan(Target.everything()), planned -> {});
  }

  /**
   * Proves a migration that comes next.
   *
   * @param history the migrations that are applied
   * @param next the migration
   * @throws PlanRefused when the proof fails
   */
  public Proof prove(List<MigrationNode> history, MigrationNode next) {
    List<MigrationNode> all = new ArrayList<>(history);
    all.add(next);
    try {
      return new One(history, all, next).run();
    } catch (SQLException e) {
      throw failed(next, "its rows cannot be read: " + e.getMessage(), e);
    }
  }

  /** Takes all rows out of the tables of a state. */
  public void empty(ProjectState state) {
    try (ProofConnection connection = new ProofConnection(source)) {
      RowSql sql = new RowSql(source.engine(), state);
      for (String statement : sql.empty(List.copyOf(tables(state)))) {
        connection.run(statement);
      }
    } catch (SQLException e) {
      throw new UsageError(
          MigrationCode.DATABASE_NOT_USABLE,
          "The rows of a proof cannot be deleted: "
              + e.getMessage()
              + ". FIX: give the proof a database of its own.",
          e);
    }
  }

  private MigrationExecutor executor(List<MigrationNode> nodes) {
    return new MigrationExecutor(
        source, MigrationGraph.of(nodes), ExecutionOptions.defaults(), Silent.INSTANCE);
  }

  private static PlanRefused failed(MigrationNode node, String problem, @Nullable Throwable cause) {
    return new PlanRefused(
        MigrationCode.NOT_PROVED,
        "The migration "
            + node.id()
            + " was tried on tables with rows, and "
            + problem
            + " Nothing was written. FIX: write it by hand, or go on with --no-prove; and report"
            + " it, if dorm made the migration.",
        cause);
  }

  /** The proof of one migration. */
  private final class One {
    private final MigrationExecutor executor;
    private final MigrationNode node;
    private final ProjectState before;
    private final ProjectState after;
    private final List<Trail.Step> trail;

    One(List<MigrationNode> history, List<MigrationNode> all, MigrationNode node) {
      this.executor = executor(all);
      this.node = node;
      this.before = MigrationGraph.of(history).replay();
      this.after = node.apply(before);
      this.trail = Trail.of(node.id().app(), node.operations(), before);
    }

    Proof run() throws SQLException {
      LiveSchema first = check.live();
      int rows = seed();
      Map<String, List<String>> contents = contents(false);
      String refusal = tryForwards();
      if (refusal != null) {
        if (node.atomic()) {
          same("after it refused the rows", first, check.live());
          kept("after it refused the rows", contents, contents(false));
        }
        empty(before);
        contents = contents(false);
        forwards();
      }
      made(after);
      LiveSchema second = check.live();
      nothingIsLeft(second);
      kept("after it", contents, contents(true));
      boolean undone = canBeUndone();
      boolean withRows = undone && back(second);
      if (undone) {
        made(before);
        same("after it was undone", first, check.live());
        if (withRows) {
          kept("after it was undone", contents, contents(false));
        }
        forwards();
        same("after it was done again", second, check.live());
        if (withRows) {
          kept("after it was done again", contents, contents(true));
        }
      }
      return new Proof(refusal == null ? rows : 0, refusal, undone, withRows);
    }

    private int seed() throws SQLException {
      try (ProofConnection connection = new ProofConnection(source)) {
        return new RowSeeder(connection, before, random).seed();
      }
    }

    private Map<String, List<String>> contents(boolean later) throws SQLException {
      try (ProofConnection connection = new ProofConnection(source)) {
        return new Contents(connection).read(trail, later, later ? after : before);
      }
    }

    private @Nullable String tryForwards() {
      try {
        executor.run(planner -> planner.plan(Target.everything()), planned -> {});
        return null;
      } catch (MigrationFailed e) {
        return String.valueOf(e.getMessage());
      }
    }

    private void forwards() {
      try {
        executor.run(planner -> planner.plan(Target.everything()), planned -> {});
      } catch (MigrationFailed e) {
        throw failed(node, "it failed on empty tables too:\n    " + e.getMessage() + "\n   ", e);
      }
    }

    private boolean canBeUndone() {
      try {
        node.inverted(before);
        return true;
      } catch (MigrationError e) {
        return false;
      }
    }

    /** Goes back; whether the rows could stay. */
    private boolean back(LiveSchema second) {
      try {
        executor.run(planner -> planner.backwards(node.id().app(), 1), planned -> {});
        return true;
      } catch (MigrationFailed refused) {
        if (node.atomic()) {
          same("after it refused to be undone", second, check.live());
        }
        empty(after);
        try {
          executor.run(planner -> planner.backwards(node.id().app(), 1), planned -> {});
          return false;
        } catch (MigrationFailed e) {
          throw failed(node, "it could not be undone:\n    " + e.getMessage() + "\n   ", e);
        }
      }
    }

    private void made(ProjectState state) {
      List<SchemaDifference> differences = check.differences(state, tables(state));
      if (!differences.isEmpty()) {
        throw failed(node, "the tables are not as it says: " + differences + ".", null);
      }
    }

    /** A table that goes is gone. */
    private void nothingIsLeft(LiveSchema schema) {
      Set<String> left = new TreeSet<>(tables(before));
      left.removeAll(tables(after));
      left.retainAll(schema.tables().keySet());
      if (!left.isEmpty()) {
        throw failed(node, "these tables are still there: " + left + ".", null);
      }
    }

    private void same(String when, LiveSchema expected, LiveSchema actual) {
      List<SchemaDifference> differences =
          new ArrayList<>(SchemaComparison.compare(source.engine(), expected, actual));
      Set<String> tables = new TreeSet<>(actual.tables().keySet());
      tables.removeAll(expected.tables().keySet());
      tables.remove(HISTORY);
      if (!differences.isEmpty() || !tables.isEmpty()) {
        throw failed(
            node,
            when + " the tables are not as they were: " + differences + " new: " + tables + ".",
            null);
      }
    }

    private void kept(
        String when, Map<String, List<String>> expected, Map<String, List<String>> actual) {
      for (Map.Entry<String, List<String>> table : expected.entrySet()) {
        List<String> rows = actual.getOrDefault(table.getKey(), List.of());
        if (!table.getValue().equals(rows)) {
          throw failed(
              node,
              when
                  + " the rows of "
                  + table.getKey()
                  + " are not what they were: "
                  + table.getValue()
                  + " became "
                  + rows
                  + ".",
              null);
        }
      }
    }
  }

  private static Set<String> tables(ProjectState state) {
    Set<String> tables = new HashSet<>();
    for (ModelState model : state.models().values()) {
      tables.add(model.table());
      model
          .manyToMany()
          .forEach(
              field -> {
                JoinTable table = field.table();
                if (table != null) {
                  tables.add(table.name());
                }
              });
    }
    return tables;
  }

  private enum Silent implements Progress {
    INSTANCE;

    @Override
    public void started(MigrationId id, boolean forwards) {}

    @Override
    public void finished(MigrationId id, Duration time) {}

    @Override
    public void skipped(MigrationId id) {}

    @Override
    public void failed(MigrationId id) {}

    @Override
    public void stopped(MigrationId id) {}
  }
}
