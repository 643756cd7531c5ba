package dev.dorm.internal.connection;

import dev.dorm.observe.ConnectionMetrics;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where connections come from and go back to. Thread-safe. */
public interface ConnectionSource {
  /** What a call wants a session for. */
  enum Use {
    /** To read, for as long as it takes. */
    READ,
    /** To read one row by its key, and to run nothing else meanwhile. */
    LOOK_UP,
    /** To write. */
    WRITE
  }

  /**
   * Lends a session for one call.
   *
   * @param deadline when waiting ends at the latest, or null
   */
  Session borrow(Use use, @Nullable Deadline deadline) throws SQLException;

  /**
   * Lends a session for a transaction.
   *
   * @param readOnly whether it only reads
   * @param deadline when waiting ends at the latest, or null
   */
  Session borrowForTransaction(boolean readOnly, @Nullable Deadline deadline) throws SQLException;

  /**
   * Whether all calls use the same connection, one after the other: what stays open on it between
   * two calls must let others have it meanwhile.
   */
  boolean isShared();

  /** Takes a session back, or closes it when it is suspect; never throws. */
  void giveBack(Session session);

  /**
   * Says that a connection was found dead: those that idle may be so, too, and the next one that is
   * lent is another one.
   */
  void distrust();

  /** How the connections are used now. */
  ConnectionMetrics metrics();

  /** Opens a connection apart from the others, set up like them; whoever asks closes it. */
  Connection open() throws SQLException;

  /**
   * Closes all connections; a session that is still lent is closed when it comes back. Never
   * throws.
   */
  void close();
}
