package dev.dorm.internal.connection;

import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Transactions by JDBC's own commit and rollback, for databases that keep savepoints in SQL. */
public final class JdbcCommands implements TransactionCommands {
  private final Connection connection;

  /** Makes the commands of a connection. */
  public JdbcCommands(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void begin(TransactionOptions options) throws SQLException {
    connection.setAutoCommit(false);
    Isolation level = options.level();
    if (level != null || options.isReadOnly()) {
      execute("SET TRANSACTION" + mode(level) + (options.isReadOnly() ? " READ ONLY" : ""));
    }
  }

  private static String mode(@Nullable Isolation level) {
    if (level == null) {
      return "";
    }
    return switch (level) {
      case READ_COMMITTED -> " ISOLATION LEVEL READ COMMITTED";
      case REPEATABLE_READ -> " ISOLATION LEVEL REPEATABLE READ";
      case SERIALIZABLE -> " ISOLATION LEVEL SERIALIZABLE";
    };
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
