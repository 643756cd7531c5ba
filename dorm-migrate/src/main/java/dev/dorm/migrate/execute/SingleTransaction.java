package dev.dorm.migrate.execute;

import java.sql.SQLException;
import java.util.Set;

/**
 * One transaction of a session that several migrations share: their own beginnings and ends do
 * nothing, so that all of them are kept or none.
 */
final class SingleTransaction implements Session {
  private final Session session;

  SingleTransaction(Session session) {
    this.session = session;
  }

  @Override
  public Statements statements() {
    return session.statements();
  }

  @Override
  public boolean alters() throws SQLException {
    return session.alters();
  }

  @Override
  public void begin(boolean foreignKeysOff) {
    // It has begun.
  }

  @Override
  public void checkForeignKeys() throws SQLException {
    session.checkForeignKeys();
  }

  @Override
  public void commit() {
    // That comes behind the last migration.
  }

  @Override
  public void rollback() {
    // The error that leads here ends the whole.
  }

  @Override
  public boolean hasTable(String name) throws SQLException {
    return session.hasTable(name);
  }

  @Override
  public Set<String> columns(String table) throws SQLException {
    return session.columns(table);
  }

  @Override
  public String schema() throws SQLException {
    return session.schema();
  }

  @Override
  public void close() {
    session.close();
  }
}
