package dev.dorm.internal.connection;

import dev.dorm.transaction.TransactionOptions;
import java.sql.SQLException;

/** How a transaction is begun and ended on one connection. */
public interface TransactionCommands {
  /** Begins a transaction. */
  void begin(TransactionOptions options) throws SQLException;

  /** Commits it; nothing else, so that what it throws is about the commit. */
  void commit() throws SQLException;

  /** Rolls it back. */
  void rollback() throws SQLException;

  /** Lets the connection commit each statement by itself again, after a commit or a rollback. */
  void leave() throws SQLException;

  /** What stands before a statement that sets savepoint 0 itself. */
  String MARKING = "SAVEPOINT dorm_0; ";

  /** What stands behind a statement that keeps what it did since savepoint 0 itself. */
  String KEEPING = "; RELEASE SAVEPOINT dorm_0";

  /** Whether several commands of one text go to the database together, on one way. */
  boolean sendsTogether();

  /** Sets a savepoint, named by its depth. */
  void savepoint(int depth) throws SQLException;

  /** Keeps what was done since the savepoint. */
  void release(int depth) throws SQLException;

  /** Undoes what was done since the savepoint, and removes it. */
  void rollbackTo(int depth) throws SQLException;

  /**
   * Lets the next statement take so long at most, in the database and on the way there; until
   * {@link #unlimit}.
   */
  void limit(long nanos) throws SQLException;

  /** Lets the answer to what is sent next take so long at most, until {@link #unlimit}. */
  void patience(long nanos) throws SQLException;

  /**
   * Takes back what {@link #limit} and {@link #patience} said.
   *
   * @param inside whether a transaction is open that goes on
   */
  void unlimit(boolean inside) throws SQLException;

  /** What became of the transaction; asked after a failure only. */
  State state() throws SQLException;

  /** What can be known of a transaction. */
  enum State {
    /** It is open. */
    OPEN,
    /** It is over: the database ended it. */
    GONE,
    /** The connection cannot tell. */
    UNKNOWN
  }
}
