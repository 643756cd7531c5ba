package dev.dorm.internal.ast;

import dev.dorm.generated.Node;
import java.util.List;

/**
 * A select whose rows stay locked until the transaction ends.
 *
 * @param query the select
 * @param lock which of its rows, and what about those that are locked already
 */
public record Locked(Select query, Lock lock) implements Statement {

  /** What is done about rows that are locked already. */
  public enum Wait {
    /** They are waited for. */
    WAIT,
    /** The statement fails. */
    NO_WAIT,
    /** They are left out. */
    SKIP_LOCKED
  }

  /**
   * Which rows are locked.
   *
   * @param waiting what about those that are locked already
   * @param along the ways whose rows are locked too
   */
  public record Lock(Wait waiting, List<JoinPath> along) implements Node {
    /** A lock; the list is copied. */
    public Lock {
      along = List.copyOf(along);
    }
  }
}
