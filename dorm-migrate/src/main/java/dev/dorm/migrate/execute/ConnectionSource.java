package dev.dorm.migrate.execute;

import dev.dorm.migrate.state.Engine;
import java.sql.Connection;
import java.sql.SQLException;

/** Where migrations get their connections from. */
public interface ConnectionSource {
  /** The database. */
  Engine engine();

  /** A new connection in autocommit, which the caller closes. */
  Connection open() throws SQLException;

  /** Whether who asks is inside a transaction of this database, on another connection. */
  default boolean inTransaction() {
    return false;
  }
}
