package dev.dorm.internal.connection;

import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Transactions by JDBC's own commit and rollback, for databases that keep savepoints in SQL. */
public final class JdbcCommands implements TransactionCommands {
  /** How much longer than asked for the server may work, so that it is told less often. */
  private static final long SLACK_MILLIS = 100;

  /** How much later than its own end of a statement the server's answer may come. */
  static final long GRACE_MILLIS = 200;

  private final Connection connection;
  private boolean impatient;
  private int formerPatience;
  private long told; // the limit that the server knows, in milliseconds; 0 for none of dorm's
  private @Nullable String formerLimit;

  /** Makes the commands of a connection. */
  public JdbcCommands(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void begin(TransactionOptions options) throws SQLException {
    connection.setAutoCommit(false);
    Isolation level = options.level();
    Duration limit = options.limit();
    String mode =
        level == null && !options.isReadOnly()
            ? ""
            : "SET TRANSACTION" + mode(level) + (options.isReadOnly() ? " READ ONLY;" : ";");
    if (limit != null) {
      patience(Deadline.nanos(limit));
      told = millis(Deadline.nanos(limit));
      mode += "SET LOCAL statement_timeout = " + told;
    }
    if (!mode.isEmpty()) {
      execute(mode);
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
  public boolean sendsTogether() {
    return true;
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
    if (told > 0) {
      told = Long.MAX_VALUE; // it knows again what it knew at the savepoint
    }
  }

  @Override
  public State state() {
    return State.UNKNOWN;
  }

  @Override
  public void limit(long nanos) throws SQLException {
    patience(nanos);
    long millis = millis(nanos);
    if (told == 0) {
      formerLimit = currentLimit();
    }
    if (told == 0 || millis > told || told - millis > SLACK_MILLIS) {
      execute("SET LOCAL statement_timeout = " + millis);
      told = millis;
    }
  }

  @Override
  public void patience(long nanos) throws SQLException {
    if (!impatient) {
      formerPatience = connection.getNetworkTimeout();
      impatient = true;
    }
    connection.setNetworkTimeout(Runnable::run, (int) (millis(nanos) + GRACE_MILLIS));
  }

  @Override
  public void unlimit(boolean inside) throws SQLException {
    if (inside && told > 0) {
      execute("SET LOCAL statement_timeout = '" + formerLimit + "'");
    }
    told = 0;
    if (impatient) {
      impatient = false;
      connection.setNetworkTimeout(Runnable::run, formerPatience);
    }
  }

  private static long millis(long nanos) {
    return Math.min(Integer.MAX_VALUE / 2, Math.max(1, nanos / 1_000_000));
  }

  /** The server's words: a number and a unit. */
  private String currentLimit() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW statement_timeout")) {
      String text = row.next() ? row.getString(1) : null;
      return text != null && text.matches("[0-9a-z]+") ? text : "0";
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
