package dev.dorm.migrate.execute;

import dev.dorm.Database;
import dev.dorm.migrate.ddl.MigrationRenderer;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.ReferenceTables;
import dev.dorm.migrate.ddl.Step;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.introspect.Catalog;
import dev.dorm.migrate.introspect.LiveSchema;
import dev.dorm.migrate.introspect.SchemaComparison;
import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ProjectState;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Compares a live database with what the applied migrations made of it.
 *
 * <p>What it should hold is not computed but made: the tables of the state, empty, in memory on
 * SQLite and as temporary tables of a transaction that is undone on PostgreSQL. So both sides are
 * read from a catalog, and a condition is compared as the database itself writes it; see decision
 * 0070.
 */
public final class SchemaCheck {
  private static final String MEMORY = ":memory:";

  private final ConnectionSource source;
  private final ExecutionOptions options;

  /** A check of a database. */
  public SchemaCheck(ConnectionSource source, ExecutionOptions options) {
    this.source = source;
    this.options = options;
  }

  /** The database. */
  public Engine engine() {
    return source.engine();
  }

  /** The schema as it is. */
  public LiveSchema live() {
    try (Session session = Sessions.open(source, options.lockTimeout())) {
      return live(session);
    } catch (SQLException e) {
      throw Sessions.notUsable(e);
    }
  }

  /** The views as they are. */
  public LiveSchema views() {
    try (Session session = Sessions.open(source, options.lockTimeout())) {
      return Catalog.readViews(source.engine(), session.statements()::rows);
    } catch (SQLException e) {
      throw Sessions.notUsable(e);
    }
  }

  private LiveSchema live(Session session) throws SQLException {
    return Catalog.read(source.engine(), session.statements()::rows);
  }

  /** The state that the applied migrations of a graph lead to. */
  public ProjectState applied(MigrationGraph graph) {
    try (Session session = Sessions.open(source, options.lockTimeout())) {
      History history =
          new History(graph, new MigrationRecorder(session, source.engine()).applied());
      ProjectState state = ProjectState.empty();
      for (MigrationNode node : history.applied()) {
        state = node.apply(state);
      }
      return state;
    } catch (SQLException e) {
      throw Sessions.notUsable(e);
    }
  }

  /**
   * The differences between a state and the database.
   *
   * @param state what the database should hold
   * @param tables the tables to look at
   */
  public List<SchemaDifference> differences(ProjectState state, Set<String> tables) {
    try (Session session = Sessions.open(source, options.lockTimeout())) {
      LiveSchema expected = expected(state, session);
      return SchemaComparison.compare(source.engine(), expected, live(session)).stream()
          .filter(difference -> tables.contains(difference.table()))
          .toList();
    } catch (SQLException e) {
      throw Sessions.notUsable(e);
    }
  }

  /** The schema that a state would have in this database, made and read apart from it. */
  LiveSchema expected(ProjectState state) throws SQLException {
    if (source.engine() == Engine.SQLITE) {
      return inMemory(ReferenceTables.of(state, Engine.SQLITE));
    }
    try (Session session = Sessions.open(source, options.lockTimeout())) {
      return expected(state, session);
    }
  }

  private LiveSchema expected(ProjectState state, Session session) throws SQLException {
    ReferenceTables tables = ReferenceTables.of(state, source.engine());
    return switch (source.engine()) {
      case SQLITE -> inMemory(tables);
      case POSTGRESQL -> temporary(tables, session);
    };
  }

  private LiveSchema inMemory(ReferenceTables tables) throws SQLException {
    try (Database memory = Database.sqlite(MEMORY);
        Session session = Sessions.open(new DatabaseConnections(memory), options.lockTimeout())) {
      make(tables, session);
      return Catalog.readTemporary(Engine.SQLITE, session.statements()::rows);
    }
  }

  private static LiveSchema temporary(ReferenceTables tables, Session session) throws SQLException {
    String schema = session.schema().replace("\"", "\"\"");
    session.begin(false);
    try {
      session.statements().run("SET LOCAL search_path = pg_temp, \"" + schema + "\"");
      make(tables, session);
      return Catalog.readTemporary(Engine.POSTGRESQL, session.statements()::rows);
    } finally {
      session.rollback();
    }
  }

  private static void make(ReferenceTables tables, Session session) throws SQLException {
    for (String sql : tables.external()) {
      session.statements().run(sql);
    }
    MigrationSql sql =
        MigrationRenderer.of(tables.engine(), true)
            .render(ReferenceTables.APP, tables.operations(), ProjectState.empty());
    for (MigrationSql.OperationSql operation : sql.operations()) {
      for (Step step : operation.steps()) {
        session.statements().run(step.sql());
      }
    }
  }
}
