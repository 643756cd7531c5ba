package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.EditedMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a database has applied, seen beside the migrations of this build. */
public final class History {
  private final MigrationGraph graph;
  private final Map<MigrationId, AppliedMigration> known = new HashMap<>();
  private final List<AppliedMigration> unknown = new ArrayList<>();

  /** The history of a database. */
  public History(MigrationGraph graph, List<AppliedMigration> applied) {
    this.graph = graph;
    Map<String, MigrationNode> byName = new HashMap<>();
    graph.order().forEach(node -> byName.put(node.id().toString(), node));
    for (AppliedMigration row : applied) {
      MigrationNode node = byName.get(row.app() + "." + row.name());
      if (node == null) {
        unknown.add(row);
      } else {
        known.put(node.id(), row);
      }
    }
  }

  /** Whether a migration was applied. */
  public boolean isApplied(MigrationNode node) {
    return known.containsKey(node.id());
  }

  /** Whether a migration does something else today than when it was applied. */
  public boolean isEdited(MigrationNode node) {
    AppliedMigration row = known.get(node.id());
    String checksum = row == null ? null : row.checksum();
    return checksum != null && !checksum.strip().equals(node.checksum());
  }

  /** The applied migrations of this build, each behind those it depends on. */
  List<MigrationNode> applied() {
    return graph.order().stream().filter(this::isApplied).toList();
  }

  /** What was applied and is not part of this build. */
  public List<AppliedMigration> unknown() {
    return List.copyOf(unknown);
  }

  /**
   * Refuses a history in which something was applied before what it depends on.
   *
   * @throws PlanRefused when there is such a thing
   */
  void requireConsistency() {
    for (MigrationNode node : applied()) {
      for (MigrationId dependency : node.dependsOn()) {
        if (!isApplied(graph.find(dependency).orElseThrow())) {
          throw new PlanRefused(
              MigrationCode.INCONSISTENT_HISTORY,
              node.id()
                  + " was applied, but "
                  + dependency
                  + ", which it depends on, was not. FIX: restore the database, or correct the"
                  + " table dorm_migrations by hand.");
        }
      }
    }
  }

  /**
   * Refuses migrations that were edited after they were applied.
   *
   * @throws EditedMigration when there is one
   */
  void requireUnedited() {
    List<String> edited =
        applied().stream().filter(this::isEdited).map(node -> node.id().toString()).toList();
    if (!edited.isEmpty()) {
      throw new EditedMigration(
          MigrationCode.EDITED,
          String.join(", ", edited)
              + " was edited after it was applied: it does something else now. FIX: undo the edit"
              + " and write a new migration; --ignore-checksums goes on all the same.");
    }
  }
}
