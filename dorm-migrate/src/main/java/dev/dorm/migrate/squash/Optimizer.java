package dev.dorm.migrate.squash;

import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes few operations of many: what comes later moves back to what it belongs to, as long as it
 * has nothing to do with what stands between.
 */
public final class Optimizer {
  private final String app;
  private final Merging merging;

  /** An optimizer for the operations of an app. */
  public Optimizer(String app) {
    this.app = app;
    this.merging = new Merging(app);
  }

  /**
   * Fewer operations that lead to the same state; those that were given when that cannot be shown.
   *
   * @param operations the operations
   * @param before the state before them
   */
  public List<Operation> optimize(List<Operation> operations, ProjectState before) {
    List<Operation> fewer = new ArrayList<>(operations);
    while (step(fewer)) {
      // Until nothing can be merged any more.
    }
    return replay(fewer, before).sameSchema(replay(operations, before))
        ? List.copyOf(fewer)
        : operations;
  }

  private ProjectState replay(List<Operation> operations, ProjectState before) {
    ProjectState state = before;
    for (Operation operation : operations) {
      state = operation.apply(app, state);
    }
    return state;
  }

  private boolean step(List<Operation> operations) {
    for (int i = 0; i < operations.size(); i++) {
      for (int j = i + 1; j < operations.size(); j++) {
        Optional<List<Operation>> merged = merging.of(operations.get(i), operations.get(j));
        if (merged.isPresent() && isFree(operations, i, j)) {
          operations.remove(j);
          operations.remove(i);
          operations.addAll(i, merged.get());
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing between has to do with the second one. */
  private boolean isFree(List<Operation> operations, int first, int second) {
    Touched moved = Touched.of(app, operations.get(second));
    return operations.subList(first + 1, second).stream()
        .noneMatch(between -> Touched.of(app, between).meets(moved));
  }
}
