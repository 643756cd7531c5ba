package dev.dorm.internal.connection;

import dev.dorm.exception.DormException;
import java.sql.SQLException;
import java.util.Map;

/**
 * From the driver's exceptions to dorm's, for one database system. What it makes never holds a
 * bound value.
 */
public interface FailureTranslator {
  /** A statement failed. */
  default DormException statement(SQLException failure, String sql) {
    return statement(failure, sql, Map.of());
  }

  /**
   * A statement failed that writes to a model.
   *
   * @param checks the columns of the model's conditions, by the names of the constraints
   */
  DormException statement(SQLException failure, String sql, Map<String, String> checks);

  /** No connection could be made. */
  DormException connecting(SQLException failure);

  /** What a failure says of time. */
  Lateness lateness(SQLException failure);

  /** What a failure can have to do with time. */
  enum Lateness {
    /** Nothing. */
    NONE,
    /** The database stopped the statement, or gave up waiting for somebody else's lock. */
    STOPPED,
    /** No answer came in time, so that what was sent may or may not have happened. */
    SILENT
  }

  /** Whether the connection is gone, so that nothing can be said about what was under way. */
  boolean connectionLost(SQLException failure);

  /**
   * Whether the whole transaction is over, its savepoints too, or can only be rolled back as a
   * whole.
   */
  boolean transactionLost(SQLException failure);

  /**
   * Whether the database itself answered COMMIT with this refusal, so that nothing was committed.
   */
  boolean refusal(SQLException failure);
}
