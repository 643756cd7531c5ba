package dev.dorm.migrate.execute;

import java.sql.SQLException;
import java.util.Set;

/**
 * One connection to a database, with transactions as migrations need them. Not for several threads.
 */
interface Session extends AutoCloseable {
  /** The statements of the connection. */
  Statements statements();

  /** Whether NOT NULL of a column is changed in place. */
  boolean alters() throws SQLException;

  /**
   * Begins a transaction that may write.
   *
   * @param foreignKeysOff whether foreign keys must not be enforced in it
   */
  void begin(boolean foreignKeysOff) throws SQLException;

  /** Makes sure that no foreign key is left broken; the last thing before the record. */
  void checkForeignKeys() throws SQLException;

  /** Ends the transaction, keeping what it did. */
  void commit() throws SQLException;

  /**
   * Ends the transaction, if there is one, undoing what it did. Never throws: the first error
   * counts.
   */
  void rollback();

  /** Whether the present schema has a table of this name. */
  boolean hasTable(String name) throws SQLException;

  /** The columns of a table in the present schema; empty when there is no such table. */
  Set<String> columns(String table) throws SQLException;

  /** The name of the schema that migrations work in. */
  String schema() throws SQLException;

  @Override
  void close();
}
