package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A pool of connections that somebody else keeps. Thread-safe. */
public interface Pool {
  /** A connection, which goes back when it is closed. */
  Connection take() throws SQLException;

  /** The connection itself, on which statements may stay prepared; null where it is not dorm's. */
  default @Nullable Connection physical(Connection lent) throws SQLException {
    return null;
  }

  /** A connection that does not come from the pool, if there is such a thing. */
  Connection open() throws SQLException;

  /** Closes the connections that idle, because one was found dead; never throws. */
  void distrust();

  /** How many open connections nobody uses, as far as it is known. */
  int idle();

  /** Closes a connection so that nobody gets it again; never throws. */
  void discard(Connection connection);

  /** Closes the pool, if it is dorm's; never throws. */
  void close();
}
