package dev.dorm.migrate.detect;

import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ProjectState;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A migration that has no name yet.
 *
 * @param ref which draft
 * @param operations what it does
 * @param dependsOn the drafts and last migrations of other apps that come before it
 * @param atomic whether it is one transaction
 */
public record Draft(Ref ref, List<Operation> operations, SortedSet<Ref> dependsOn, boolean atomic) {
  /** A draft that is one transaction. */
  public Draft(Ref ref, List<Operation> operations, SortedSet<Ref> dependsOn) {
    this(ref, operations, dependsOn, true);
  }

  /** Copies the collections. */
  public Draft {
    operations = List.copyOf(operations);
    dependsOn = Collections.unmodifiableSortedSet(new TreeSet<>(dependsOn));
  }

  /** The state after it. */
  public ProjectState apply(ProjectState before) {
    ProjectState state = before;
    for (Operation operation : operations) {
      state = operation.apply(ref.app(), state);
    }
    return state;
  }

  /**
   * Which draft of which app.
   *
   * @param app the app
   * @param number 1 for its first draft; 0 for the last migration that it has already
   */
  public record Ref(String app, int number) implements Comparable<Ref> {
    private static final Comparator<Ref> ORDER =
        Comparator.comparing(Ref::app).thenComparing(Ref::number);

    @Override
    public int compareTo(Ref other) {
      return ORDER.compare(this, other);
    }
  }
}
