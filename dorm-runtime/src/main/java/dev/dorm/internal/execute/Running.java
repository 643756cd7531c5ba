package dev.dorm.internal.execute;

import java.sql.SQLException;

/** What a thread is doing on a connection, and another one can stop. */
@FunctionalInterface
interface Running {
  /** Asks the database to stop it; called by another thread. */
  void cancel() throws SQLException;
}
