package dev.dorm.internal.postgresql;

import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.CursorStyle;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.JdbcCommands;
import dev.dorm.internal.connection.ResultReader;
import dev.dorm.internal.connection.RowLoader;
import dev.dorm.internal.connection.StatementBinder;
import dev.dorm.internal.connection.TransactionCommands;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;

/** PostgreSQL, below the text of statements. */
public final class PostgresqlBackend implements Backend {
  private final FailureTranslator failures;
  private final @Nullable PostgresqlDataSource source;

  /**
   * Makes a backend.
   *
   * @param name the database's name, for messages
   * @param location where it is, for messages
   * @param source where its connections come from; null when the application makes them, and sees
   *     to it itself that they are alive
   */
  public PostgresqlBackend(String name, String location, @Nullable PostgresqlDataSource source) {
    this.failures = new PostgresqlFailures(name, location);
    this.source = source;
  }

  /** Whether a connection's driver was told to write the values of statements into their text. */
  public static boolean sendsTexts(Connection connection) throws SQLException {
    return connection.isWrapperFor(PGConnection.class)
        && connection.unwrap(PGConnection.class).getPreferQueryMode() == PreferQueryMode.SIMPLE;
  }

  @Override
  public String engine() {
    return "postgresql";
  }

  @Override
  public boolean sendsBatches() {
    return true;
  }

  /** A statement of the driver asks the server once, and keeps still when that was lost. */
  @Override
  public void cancel(PreparedStatement statement) throws SQLException {
    Connection connection = statement.getConnection();
    if (connection.isWrapperFor(PGConnection.class)) {
      connection.unwrap(PGConnection.class).cancelQuery();
    } else {
      statement.cancel();
    }
  }

  @Override
  public boolean blocksThreads() {
    return false;
  }

  @Override
  public StatementBinder binder(PreparedStatement statement) {
    return new PostgresqlValueBinder(statement);
  }

  @Override
  public ResultReader reader() {
    return new PostgresqlRowReader();
  }

  @Override
  public TransactionCommands commands(Connection connection, boolean lasting) {
    return new JdbcCommands(connection);
  }

  @Override
  public boolean stopsStatements() {
    return true;
  }

  @Override
  public void interrupt(Connection connection) {
    // Closing the pool ends its connections, and with them their statements.
  }

  @Override
  public CursorStyle cursors() {
    return PostgresqlCursors.INSTANCE;
  }

  @Override
  public RowLoader loader() {
    return CopyLoader.INSTANCE;
  }

  @Override
  public FailureTranslator failures() {
    return failures;
  }

  /**
   * The time zone is UTC, whatever the JVM's is; the server reports its zone by itself, so asking
   * costs nothing.
   */
  @Override
  public void prepare(Connection connection) throws SQLException {
    inUtc(connection, "SET TIME ZONE 'UTC'");
  }

  @Override
  public void prepareInside(Connection connection) throws SQLException {
    inUtc(connection, "SET LOCAL TIME ZONE 'UTC'");
  }

  private static void inUtc(Connection connection, String command) throws SQLException {
    String zone = connection.unwrap(PGConnection.class).getParameterStatus("TimeZone");
    if (!"UTC".equals(zone) && !"Etc/UTC".equals(zone)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(command);
      }
    }
  }

  /**
   * A server that ends a connection says so first; the driver reads what has arrived. It waits a
   * millisecond for more unless its socket is dorm's, which would be longer than most statements.
   */
  @Override
  public void checkAlive(Connection connection) throws SQLException {
    if (source != null && source.isPrompt()) {
      connection.unwrap(PGConnection.class).getNotifications();
    }
  }
}
