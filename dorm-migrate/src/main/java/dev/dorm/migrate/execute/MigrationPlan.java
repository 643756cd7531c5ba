package dev.dorm.migrate.execute;

import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;

/**
 * What is to be done, in order.
 *
 * @param steps the migrations
 */
public record MigrationPlan(List<Step> steps) {
  /** Copies the list. */
  public MigrationPlan {
    steps = List.copyOf(steps);
  }

  /**
   * A migration to be applied or undone.
   *
   * @param node the migration
   * @param forwards whether it is applied
   * @param before the state before it, in the order of the history
   */
  public record Step(MigrationNode node, boolean forwards, ProjectState before) {
    /** The operations to be run. */
    public List<Operation> operations() {
      return forwards ? node.operations() : node.inverted(before);
    }

    /** The state that these operations start from. */
    public ProjectState start() {
      return forwards ? before : node.apply(before);
    }
  }
}
