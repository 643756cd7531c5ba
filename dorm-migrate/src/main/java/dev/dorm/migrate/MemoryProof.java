package dev.dorm.migrate;

import dev.dorm.Database;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.execute.DatabaseConnections;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.prove.Prover;
import java.util.ArrayList;
import java.util.List;

/** Proves new migrations on a database of SQLite in memory, before they are written. */
final class MemoryProof {
  private static final long SEED = 42;

  private MemoryProof() {}

  /**
   * Proves migrations behind those that came earlier. Where the history does not run on SQLite, or
   * its driver is not there, nothing is proved.
   *
   * @throws PlanRefused when a migration does not do what it says
   */
  static void prove(List<MigrationNode> earlier, List<MigrationNode> next) {
    try (Database memory = Database.sqlite(":memory:")) {
      Prover prover = new Prover(new DatabaseConnections(memory), SEED);
      List<MigrationNode> history = new ArrayList<>();
      earlier.forEach(node -> history.add(withoutCode(node)));
      prover.prepare(history);
      for (MigrationNode node : next) {
        prover.prove(history, node);
        history.add(node);
      }
    } catch (ConfigurationError e) {
      return; // Without its driver there is no SQLite to try it on.
    } catch (MigrationError e) {
      if (e.code().equals(MigrationCode.NOT_PROVED.code())) {
        throw e;
      }
    }
  }

  /** Code of the user has nothing to do on empty tables, and may reach out of the database. */
  private static MigrationNode withoutCode(MigrationNode node) {
    List<Operation> operations =
        node.operations().stream().filter(one -> !(one instanceof RunJava)).toList();
    return new MigrationNode(
        node.id(), node.dependsOn(), operations, node.replaces(), node.atomic());
  }
}
