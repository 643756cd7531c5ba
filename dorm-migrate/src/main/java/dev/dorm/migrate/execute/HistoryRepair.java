package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.introspect.Catalog;
import dev.dorm.migrate.introspect.LiveIndex;
import dev.dorm.migrate.introspect.LiveTable;
import dev.dorm.migrate.state.Engine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Corrects the history by hand, and drops what PostgreSQL left half done. */
public final class HistoryRepair {
  private final MigrationExecutor executor;
  private final MigrationGraph graph;
  private final Engine engine;

  /** A repair of the database of an executor. */
  public HistoryRepair(MigrationExecutor executor, MigrationGraph graph, Engine engine) {
    this.executor = executor;
    this.graph = graph;
    this.engine = engine;
  }

  /** Records what a migration does today in the place of what it did when it was applied. */
  public void rerecordChecksum(String migration) {
    MigrationNode node = node(migration);
    executor.repair(
        (session, recorder) -> {
          requireRow(migration, recorder.rerecord(node));
          return List.of();
        });
  }

  /** Records a migration as applied without running it. */
  public void markApplied(String migration) {
    MigrationNode node = node(migration);
    executor.repair(
        (session, recorder) -> {
          recorder.record(node, null);
          return List.of();
        });
  }

  /** Forgets a row of the history; the migration need not be part of this build. */
  public void forget(String migration) {
    int dot = migration.indexOf('.');
    executor.repair(
        (session, recorder) -> {
          int rows =
              dot < 1
                  ? 0
                  : recorder.forget(migration.substring(0, dot), migration.substring(dot + 1));
          requireRow(migration, rows);
          return List.of();
        });
  }

  private static void requireRow(String migration, int rows) {
    if (rows == 0) {
      throw new UsageError(
          MigrationCode.UNKNOWN_TARGET,
          "The history has no \""
              + migration
              + "\". FIX: a full name of showmigrations, app.name.");
    }
  }

  /**
   * Drops the indexes that PostgreSQL broke off building.
   *
   * @return their names
   */
  public List<String> dropInvalidIndexes() {
    return executor.repair(
        (session, recorder) -> {
          List<String> dropped = new ArrayList<>();
          for (LiveTable table :
              Catalog.read(engine, session.statements()::rows).tables().values()) {
            for (LiveIndex index : table.indexes()) {
              if (!index.valid()) {
                drop(session, index);
                dropped.add(index.name());
              }
            }
          }
          return dropped;
        });
  }

  private static void drop(Session session, LiveIndex index) throws SQLException {
    session.statements().run("DROP INDEX \"" + index.name().replace("\"", "\"\"") + "\"");
  }

  private MigrationNode node(String migration) {
    return graph.all().stream()
        .filter(node -> node.id().toString().equals(migration))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError(
                    MigrationCode.UNKNOWN_TARGET,
                    "There is no migration \""
                        + migration
                        + "\" in this build. FIX: a full name of showmigrations, app.name."));
  }
}
