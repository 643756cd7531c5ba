package dev.dorm.migrate.file;

import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Hashes;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A migration as far as the tools see it.
 *
 * @param id which
 * @param dependsOn the migrations that come before it
 * @param operations what it does
 * @param replaces the migrations that it stands for
 * @param atomic whether it runs in one transaction
 */
public record MigrationNode(
    MigrationId id,
    List<MigrationId> dependsOn,
    List<Operation> operations,
    List<MigrationId> replaces,
    boolean atomic) {
  /** A migration in one transaction that stands for no other. */
  public MigrationNode(MigrationId id, List<MigrationId> dependsOn, List<Operation> operations) {
    this(id, dependsOn, operations, List.of(), true);
  }

  /** Copies the lists. */
  public MigrationNode {
    replaces = List.copyOf(replaces);
    dependsOn = List.copyOf(dependsOn);
    operations = List.copyOf(operations);
  }

  /** The state after it. */
  public ProjectState apply(ProjectState before) {
    ProjectState state = before;
    for (Operation operation : operations) {
      state = operation.apply(id.app(), state);
    }
    return state;
  }

  /**
   * The operations that undo it, in the order in which they run.
   *
   * @param before the state before it
   * @throws dev.dorm.migrate.exception.PlanRefused when one of them cannot be undone
   */
  public List<Operation> inverted(ProjectState before) {
    Deque<Operation> inverse = new ArrayDeque<>();
    ProjectState state = before;
    for (Operation operation : operations) {
      inverse.addFirst(operation.invert(id.app(), state));
      state = operation.apply(id.app(), state);
    }
    return List.copyOf(inverse);
  }

  /**
   * The SHA-256 of what it does. Comments, formatting, names of methods and the way back do not
   * count, so that nothing but a change of meaning is a change.
   */
  public String checksum() {
    List<Json> meanings = operations.stream().map(Operation::meaning).toList();
    return Hashes.sha256(new Json.Elements(meanings).toText());
  }
}
