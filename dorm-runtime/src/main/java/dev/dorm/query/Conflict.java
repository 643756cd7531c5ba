package dev.dorm.query;

import dev.dorm.internal.argument.Arguments;
import java.util.List;

/**
 * The case that a new row holds a unique value which is taken: {@code onConflict(Author_.email)}.
 * Says nothing until an action is chosen. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class Conflict<M> {
  private final UniqueTarget<M> target;

  /** Makes the case; {@code Dsl.onConflict} says it shorter. */
  public Conflict(UniqueTarget<M> target) {
    this.target =
        Arguments.present(
            target, "onConflict(target): the target", "the key, or a unique column or group");
  }

  /** The row that is there stays as it is; the new one is left out and gets no key. */
  public Action<M> doNothing() {
    return new Action<>(target, false, List.of());
  }

  /**
   * The row that is there takes these columns from the new one; without columns: all but the key
   * and the time of its creation.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Action<M> doUpdate(Column<M>... columns) {
    return new Action<>(target, true, List.of(Arguments.elements(columns, "doUpdate(columns)")));
  }

  /**
   * A case and what is done.
   *
   * @param target the unique columns
   * @param updates whether the row that is there is changed
   * @param columns the columns that it takes; none for all
   * @param <M> the model
   */
  public record Action<M>(UniqueTarget<M> target, boolean updates, List<Column<M>> columns) {
    /** Copies the list. */
    public Action {
      columns = List.copyOf(columns);
    }
  }
}
