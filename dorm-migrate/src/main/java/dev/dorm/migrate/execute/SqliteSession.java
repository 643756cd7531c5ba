package dev.dorm.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection to SQLite. BEGIN IMMEDIATE takes the one write lock of the file before anything is
 * read, so that of two migrators one waits for the other.
 */
final class SqliteSession implements Session {
  private static final int ALTERS_SINCE = 53;

  private final Statements statements;
  private List<List<@Nullable String>> violationsBefore = List.of();
  private boolean foreignKeysOff;
  private boolean enforced;
  private boolean active;

  SqliteSession(Connection connection, Duration lockTimeout) throws SQLException {
    this.statements = new Statements(connection);
    statements.run("PRAGMA busy_timeout = " + lockTimeout.toMillis());
  }

  @Override
  public Statements statements() {
    return statements;
  }

  @Override
  public boolean alters() throws SQLException {
    String version = statements.text("SELECT sqlite_version()");
    String[] parts = String.valueOf(version).split("\\.", -1);
    int major = Integer.parseInt(parts[0]);
    return major > 3 || (major == 3 && Integer.parseInt(parts[1]) >= ALTERS_SINCE);
  }

  @Override
  public void begin(boolean withoutForeignKeys) throws SQLException {
    foreignKeysOff = withoutForeignKeys;
    if (foreignKeysOff) {
      // Inside a transaction the pragma would do nothing, without saying so.
      enforced = statements.number("PRAGMA foreign_keys") == 1;
      statements.run("PRAGMA foreign_keys = OFF");
    }
    statements.run("BEGIN IMMEDIATE");
    active = true;
    violationsBefore = foreignKeysOff ? violations() : List.of();
  }

  private List<List<@Nullable String>> violations() throws SQLException {
    return statements.rows("PRAGMA foreign_key_check");
  }

  @Override
  public void checkForeignKeys() throws SQLException {
    if (foreignKeysOff) {
      List<List<@Nullable String>> broken = new ArrayList<>(violations());
      broken.removeAll(violationsBefore);
      if (!broken.isEmpty()) {
        throw new SQLException(
            broken.size()
                + " row(s) refer to rows that are gone, the first one in the table "
                + broken.get(0).get(0));
      }
    }
  }

  @Override
  public void commit() throws SQLException {
    statements.run("COMMIT");
    active = false;
    restoreForeignKeys();
  }

  @Override
  public void rollback() {
    try {
      if (active) {
        active = false;
        statements.run("ROLLBACK");
      }
    } catch (SQLException e) {
      // SQLite ended the transaction itself, or the connection is gone and its transaction with it.
    }
    try {
      restoreForeignKeys();
    } catch (SQLException e) {
      // The connection is gone.
    }
  }

  private void restoreForeignKeys() throws SQLException {
    if (foreignKeysOff && enforced) {
      statements.run("PRAGMA foreign_keys = ON");
    }
    foreignKeysOff = false;
  }

  @Override
  public boolean hasTable(String name) throws SQLException {
    String sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?";
    return statements.number(sql, name) > 0;
  }

  @Override
  public Set<String> columns(String table) throws SQLException {
    Set<String> columns = new HashSet<>();
    for (List<@Nullable String> row :
        statements.rows("SELECT name FROM pragma_table_info(?)", table)) {
      columns.add(String.valueOf(row.get(0)));
    }
    return columns;
  }

  @Override
  public String schema() {
    return "main";
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
