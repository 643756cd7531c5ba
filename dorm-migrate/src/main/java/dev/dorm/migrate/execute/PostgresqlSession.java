package dev.dorm.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection to PostgreSQL. */
final class PostgresqlSession implements Session {
  private final Statements statements;

  PostgresqlSession(Connection connection) {
    this.statements = new Statements(connection);
  }

  @Override
  public Statements statements() {
    return statements;
  }

  @Override
  public boolean alters() {
    return true;
  }

  @Override
  public void begin(boolean foreignKeysOff) throws SQLException {
    statements.connection().setAutoCommit(false);
    // A statement that waits for a lock makes all readers behind it wait as well.
    statements.run("SET LOCAL lock_timeout = '5s'");
    statements.run("SET LOCAL statement_timeout = 0");
    statements.run("SET LOCAL standard_conforming_strings = on");
  }

  @Override
  public void checkForeignKeys() throws SQLException {
    statements.run("SET CONSTRAINTS ALL IMMEDIATE");
  }

  @Override
  public void commit() throws SQLException {
    statements.connection().commit();
    statements.connection().setAutoCommit(true);
  }

  @Override
  public void rollback() {
    try {
      if (!statements.connection().getAutoCommit()) {
        statements.connection().rollback();
        statements.connection().setAutoCommit(true);
      }
    } catch (SQLException e) {
      // The connection is gone, and its transaction with it.
    }
  }

  @Override
  public boolean hasTable(String name) throws SQLException {
    String sql =
        "SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid ="
            + " c.relnamespace WHERE n.nspname = current_schema() AND c.relname = ?";
    return statements.number(sql, name) > 0;
  }

  @Override
  public Set<String> columns(String table) throws SQLException {
    String sql =
        "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
            + " AND table_name = ?";
    Set<String> columns = new HashSet<>();
    for (List<@Nullable String> row : statements.rows(sql, table)) {
      columns.add(String.valueOf(row.get(0)));
    }
    return columns;
  }

  @Override
  public String schema() throws SQLException {
    String schema = statements.text("SELECT current_schema()");
    if (schema == null) {
      throw new SQLException("no schema of the search_path exists");
    }
    return schema;
  }

  @Override
  public void close() {
    try {
      statements.connection().close();
    } catch (SQLException e) {
      // Nothing is lost: what was to be kept was committed.
    }
  }
}
