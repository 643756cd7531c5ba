package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What one database system does in its own way, below the text of statements. Thread-safe. */
public interface Backend {
  /** The system's name in settings: {@code sqlite} or {@code postgresql}. */
  String engine();

  /** Whether the driver blocks the thread that calls it, so that it must be a platform thread. */
  boolean blocksThreads();

  /** Whether several runs of a statement go to the database together, which saves their way. */
  boolean sendsBatches();

  /**
   * Stops what a statement does, from another thread. One that comes before the statement arrives
   * may be lost, so that it is asked again.
   */
  default void cancel(PreparedStatement statement) throws SQLException {
    statement.cancel();
  }

  /** A binder for a prepared statement. */
  StatementBinder binder(PreparedStatement statement);

  /** A reader without a result. */
  ResultReader reader();

  /**
   * The transaction commands of a connection.
   *
   * @param lasting whether the connection stays with dorm, so that statements may be kept on it
   */
  TransactionCommands commands(Connection connection, boolean lasting);

  /** The translator of failures. */
  FailureTranslator failures();

  /** How rows are read piece by piece. */
  CursorStyle cursors();

  /** A faster way than INSERT to bring many rows into a table; null where there is none. */
  @Nullable RowLoader loader();

  /** Sets a connection up that somebody else opened; cheap when that was done before. */
  void prepare(Connection connection) throws SQLException;

  /**
   * Whether the database itself stops a statement whose transaction says how long it may take;
   * otherwise dorm does.
   */
  boolean stopsStatements();

  /**
   * Sets a connection up that is inside a transaction of somebody else, so that nothing outlives
   * that transaction.
   */
  void prepareInside(Connection connection) throws SQLException;

  /** Stops what a connection is doing for another thread, if it can; never throws. */
  void interrupt(Connection connection);

  /** Throws when a connection is known to be dead, without asking the server. */
  void checkAlive(Connection connection) throws SQLException;
}
