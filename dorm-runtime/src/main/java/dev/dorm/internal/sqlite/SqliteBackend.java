package dev.dorm.internal.sqlite;

import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.CursorStyle;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.ResultReader;
import dev.dorm.internal.connection.RowLoader;
import dev.dorm.internal.connection.StatementBinder;
import dev.dorm.internal.connection.TransactionCommands;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/** SQLite, below the text of statements. */
public final class SqliteBackend implements Backend {
  private final FailureTranslator failures;

  /** The foreign connections that were set up; the driver's connections are equal by identity. */
  private final Set<SQLiteConnection> prepared =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /**
   * Makes a backend.
   *
   * @param name the database's name, for messages
   * @param location where it is, for messages
   */
  public SqliteBackend(String name, String location) {
    failures = new SqliteFailures(name, location);
  }

  @Override
  public String engine() {
    return "sqlite";
  }

  @Override
  public boolean sendsBatches() {
    return false;
  }

  @Override
  public boolean blocksThreads() {
    return true;
  }

  @Override
  public StatementBinder binder(PreparedStatement statement) {
    return new SqliteValueBinder(statement);
  }

  @Override
  public ResultReader reader() {
    return new SqliteRowReader();
  }

  @Override
  public TransactionCommands commands(Connection connection, boolean lasting) {
    return new SqliteCommands(connection, lasting);
  }

  @Override
  public boolean stopsStatements() {
    return false;
  }

  @Override
  public void interrupt(Connection connection) {
    try {
      connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
    } catch (SQLException | RuntimeException closed) {
      // There is nothing to stop.
    }
  }

  @Override
  public @Nullable RowLoader loader() {
    return null;
  }

  @Override
  public CursorStyle cursors() {
    return SqliteCursors.INSTANCE;
  }

  @Override
  public FailureTranslator failures() {
    return failures;
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
    if (!prepared.contains(sqlite)) {
      SqliteSetup.protect(sqlite, Map.of());
      prepared.add(sqlite);
    }
  }

  @Override
  public void prepareInside(Connection connection) throws SQLException {
    SqliteSetup.requireForeignKeys(connection);
    prepare(connection);
  }

  @Override
  public void checkAlive(Connection connection) {
    // A connection inside the process does not die by itself.
  }
}
