package dev.dorm.transaction;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction that something else began and will end. Used by the thread that it belongs to.
 *
 * <p>A statement that fails outside of an inner {@code atomic} marks it by {@link
 * #setRollbackOnly}, on both databases: what failed can never be committed. On SQLite the
 * connection must have been opened with foreign keys on.
 */
public interface OuterTransaction {
  /** Its connection, the same each time, inside the transaction; dorm does not close it. */
  Connection connection() throws SQLException;

  /** Says that it can only be rolled back. */
  void setRollbackOnly();

  /**
   * Registers what is to be told of the end. Called once for each database that joins, before its
   * first statement.
   */
  void register(Ending ending);

  /** Whether it only reads, so that dorm refuses what writes. */
  default boolean isReadOnly() {
    return false;
  }

  /** What dorm does when the transaction ends. */
  interface Ending {
    /**
     * Closes what dorm has open on the connection. Call it while the connection is still open,
     * before the commit at the least.
     */
    void beforeEnd();

    /** Runs the hooks of the outcome. Call it once, after the end. */
    void afterEnd(Outcome outcome);
  }

  /** How a transaction ended. */
  enum Outcome {
    /** It was committed. */
    COMMITTED,
    /** It was rolled back. */
    ROLLED_BACK,
    /** Nobody knows; no hook runs. */
    UNKNOWN
  }
}
