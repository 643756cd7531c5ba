package dev.dorm.migrate;

import dev.dorm.migrate.ddl.MigrationRenderer;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.execute.MigrationPlan;
import dev.dorm.migrate.execute.MigrationPlanner;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows the SQL of migrations without asking a database. */
public final class SqlPreview {
  private final MigrationGraph graph;

  private SqlPreview(MigrationGraph graph) {
    this.graph = graph;
  }

  /** Previews of the migrations of these modules. */
  public static SqlPreview of(MigrationModule... modules) {
    return new SqlPreview(Modules.of(List.of(modules)).graph());
  }

  /** Previews of the migrations of all modules that a class loader finds. */
  public static SqlPreview discover(ClassLoader loader) {
    return new SqlPreview(Modules.discover(loader).graph());
  }

  /**
   * The SQL of a migration.
   *
   * @param system {@code sqlite} or {@code postgresql}
   * @param app the app
   * @param prefix the migration's name or the beginning of it
   * @param forwards whether it is applied, and not undone
   * @return statements with semicolons, and comments
   */
  public List<String> sql(String system, String app, String prefix, boolean forwards) {
    Engine engine = Engine.of(system).orElseThrow(() -> unknown(system));
    MigrationGraph counting = graph.counting(app, prefix);
    MigrationNode node = MigrationPlanner.find(counting, app, prefix);
    MigrationPlan.Step step = new MigrationPlan.Step(node, forwards, before(node, counting));
    MigrationSql sql =
        MigrationRenderer.of(engine, true).render(app, step.operations(), step.start());
    List<String> lines = new ArrayList<>();
    if (sql.foreignKeysOff()) {
      lines.add("PRAGMA foreign_keys = OFF;");
    }
    lines.add(engine == Engine.SQLITE ? "BEGIN IMMEDIATE;" : "BEGIN;");
    lines.addAll(sql.lines());
    lines.add("COMMIT;");
    if (sql.foreignKeysOff()) {
      lines.add("PRAGMA foreign_keys = ON;");
    }
    return List.copyOf(lines);
  }

  private static ProjectState before(MigrationNode node, MigrationGraph graph) {
    Set<MigrationId> earlier = graph.upTo(node.id());
    ProjectState state = ProjectState.empty();
    for (MigrationNode other : graph.order()) {
      if (earlier.contains(other.id()) && !other.id().equals(node.id())) {
        state = other.apply(state);
      }
    }
    return state;
  }

  private static UsageError unknown(String system) {
    return new UsageError(
        MigrationCode.USAGE,
        "There is no database system \"" + system + "\". FIX: sqlite or postgresql.");
  }
}
