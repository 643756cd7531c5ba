package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.EditedMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a database has applied, seen beside the migrations of this build. */
public final class History {
  private final MigrationGraph graph;
  private final Map<String, AppliedMigration> rows = new HashMap<>();
  private final List<AppliedMigration> unknown = new ArrayList<>();

  /** The history of a database. */
  public History(MigrationGraph all, List<AppliedMigration> applied) {
    Map<String, MigrationId> names = new HashMap<>();
    all.all().forEach(node -> names.put(node.id().toString(), node.id()));
    for (MigrationNode node : all.all()) {
      node.replaces().forEach(id -> names.putIfAbsent(id.toString(), id));
    }
    Set<MigrationId> done = new HashSet<>();
    Set<MigrationId> begun = new HashSet<>();
    for (AppliedMigration row : applied) {
      String name = row.app() + "." + row.name();
      MigrationId id = names.get(name);
      if (id == null) {
        unknown.add(row);
      } else {
        rows.put(name, row);
        (row.isUnfinished() ? begun : done).add(id);
      }
    }
    this.graph = all.given(done, begun);
  }

  /** The migrations that count for this database: a squashed one, or those that it stands for. */
  public MigrationGraph graph() {
    return graph;
  }

  /** Whether a migration was applied. */
  public boolean isApplied(MigrationNode node) {
    return isDone(node.id()) || isReplaced(node);
  }

  private boolean isDone(MigrationId id) {
    AppliedMigration row = rows.get(id.toString());
    return row != null && (!row.isUnfinished() || row.state().equals("undoing"));
  }

  /** Whether all that a squashed migration stands for was applied, and it was not. */
  boolean isReplaced(MigrationNode node) {
    return !node.replaces().isEmpty()
        && !isDone(node.id())
        && node.replaces().stream().allMatch(this::isDone);
  }

  /** Whether a migration that is not atomic stopped halfway. */
  public boolean isUnfinished(MigrationNode node) {
    AppliedMigration row = rows.get(node.id().toString());
    return row != null && row.isUnfinished();
  }

  /** How many steps of such a one are done. */
  public int stepsDone(MigrationNode node) {
    AppliedMigration row = rows.get(node.id().toString());
    return row == null ? 0 : row.steps();
  }

  /** Whether a migration does something else today than when it was applied. */
  public boolean isEdited(MigrationNode node) {
    AppliedMigration row = rows.get(node.id().toString());
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
   * The rows of an app that no migration of this build has any use for: those it does not hold, and
   * those that an applied squash stands for and that are gone.
   */
  List<AppliedMigration> prunable(String app, MigrationGraph all) {
    List<AppliedMigration> found = new ArrayList<>(unknown);
    Set<MigrationId> present = new HashSet<>();
    all.all().forEach(node -> present.add(node.id()));
    for (MigrationNode node : graph.order()) {
      if (isDone(node.id())) {
        for (MigrationId id : node.replaces()) {
          AppliedMigration row = rows.get(id.toString());
          if (row != null && !present.contains(id)) {
            found.add(row);
          }
        }
      }
    }
    found.removeIf(row -> !row.app().equals(app));
    return found;
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
   * Refuses migrations that were edited after they were applied, or began to be.
   *
   * @throws EditedMigration when there is one
   */
  void requireUnedited() {
    List<MigrationNode> all = graph.order().stream().filter(this::isEdited).toList();
    List<String> edited =
        all.stream().filter(node -> !isUnfinished(node)).map(node -> node.id().toString()).toList();
    if (edited.isEmpty() && !all.isEmpty()) {
      throw editedHalfway(all.get(0));
    }
    if (!edited.isEmpty()) {
      throw new EditedMigration(
          MigrationCode.EDITED,
          String.join(", ", edited)
              + " was edited after it was applied: it does something else now. FIX: undo the edit"
              + " and write a new migration. When the database is as the edited one says: repair"
              + " --rerecord-checksum "
              + edited.get(0)
              + ". --ignore-checksums goes on all the same.");
    }
  }

  /** The steps are counted, so those that were done must be the first ones still. */
  private EditedMigration editedHalfway(MigrationNode node) {
    return new EditedMigration(
        MigrationCode.EDITED,
        node.id()
            + " stopped when "
            + stepsDone(node)
            + " of its steps were done, and was edited since: it does something else now. FIX: when"
            + " the edit mends the step that failed or what comes behind it, and those that were"
            + " done are the first ones still: repair --rerecord-checksum "
            + node.id()
            + ", and migrate goes on at that step. Else undo the edit.");
  }
}
