package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Transactions by JDBC's own commit and rollback, for databases that keep savepoints in SQL. */
public final class JdbcCommands implements TransactionCommands {
  private final Connection connection;

  /** Makes the commands of a connection. */
  public JdbcCommands(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void leave() throws SQLException {
    connection.setAutoCommit(true);
  }

  @Override
  public void savepoint(int depth) throws SQLException {
    execute("SAVEPOINT dorm_" + depth);
  }

  @Override
  public void release(int depth) throws SQLException {
    execute("RELEASE SAVEPOINT dorm_" + depth);
  }

  @Override
  public void rollbackTo(int depth) throws SQLException {
    // One round trip for both.
    execute("ROLLBACK TO SAVEPOINT dorm_" + depth + "; RELEASE SAVEPOINT dorm_" + depth);
  }

  @Override
  public State state() {
    return State.UNKNOWN;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
