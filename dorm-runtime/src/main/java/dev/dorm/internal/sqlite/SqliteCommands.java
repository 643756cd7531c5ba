package dev.dorm.internal.sqlite;

import dev.dorm.internal.connection.TransactionCommands;
import dev.dorm.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Transactions in SQL. Those that may write begin with the lock for writing, because one that reads
 * first and writes later fails at once when another has written meanwhile.
 */
final class SqliteCommands implements TransactionCommands {
  private final Connection connection;
  private final boolean lasting;
  private @Nullable PreparedStatement begin;
  private @Nullable PreparedStatement commit;
  private int formerPatience = -1;

  /**
   * Makes the commands.
   *
   * @param lasting whether the connection stays with dorm, so that statements may be kept
   */
  SqliteCommands(Connection connection, boolean lasting) {
    this.connection = connection;
    this.lasting = lasting;
  }

  @Override
  public void begin(TransactionOptions options) throws SQLException {
    if (options.isReadOnly()) {
      execute("BEGIN");
      return;
    }
    if (!lasting) {
      execute("BEGIN IMMEDIATE");
      return;
    }
    PreparedStatement statement = begin;
    if (statement == null) {
      statement = connection.prepareStatement("BEGIN IMMEDIATE");
      begin = statement;
    }
    statement.execute();
  }

  @Override
  public void commit() throws SQLException {
    if (!lasting) {
      execute("COMMIT");
      return;
    }
    PreparedStatement statement = commit;
    if (statement == null) {
      statement = connection.prepareStatement("COMMIT");
      commit = statement;
    }
    statement.execute();
  }

  @Override
  public void rollback() throws SQLException {
    execute("ROLLBACK");
  }

  @Override
  public void leave() {
    // SQLite does so by itself.
  }

  @Override
  public boolean sendsTogether() {
    return false; // there is no way to save
  }

  @Override
  public void savepoint(int depth) throws SQLException {
    execute("SAVEPOINT dorm_" + depth);
  }

  @Override
  public void release(int depth) throws SQLException {
    execute("RELEASE dorm_" + depth);
  }

  @Override
  public void rollbackTo(int depth) throws SQLException {
    execute("ROLLBACK TO dorm_" + depth);
    execute("RELEASE dorm_" + depth);
  }

  /**
   * Neither driver nor SQL tell whether a transaction is open; but another cannot begin while one
   * is.
   */
  @Override
  public State state() throws SQLException {
    try {
      execute("BEGIN");
    } catch (SQLException refused) {
      return SqliteFailures.isInsideTransaction(refused) ? State.OPEN : State.GONE;
    }
    execute("ROLLBACK");
    return State.GONE;
  }

  /** How long it waits for another process; its own work is stopped by an alarm. */
  @Override
  public void limit(long nanos) throws SQLException {
    SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
    if (formerPatience < 0) {
      formerPatience = sqlite.getBusyTimeout();
    }
    sqlite.setBusyTimeout((int) Math.min(formerPatience, Math.max(1, nanos / 1_000_000)));
  }

  @Override
  public void patience(long nanos) throws SQLException {
    limit(nanos);
  }

  @Override
  public void unlimit(boolean inside) throws SQLException {
    if (formerPatience >= 0) {
      connection.unwrap(SQLiteConnection.class).setBusyTimeout(formerPatience);
      formerPatience = -1;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
