package dev.dorm.internal.transaction;

import dev.dorm.TestDatabases;
import java.sql.SQLException;

/** What tests do to the server behind dorm's back. */
public final class PostgresqlServer {
  private PostgresqlServer() {}

  /** Ends a back end and waits until it is gone. */
  public static void kill(long pid) {
    sql("SELECT pg_terminate_backend(" + pid + ", 60000)");
  }

  /** Runs a statement as the superuser on another database. */
  public static void sql(String text) {
    try (var connection = TestDatabases.server().getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The first column of the first row, as text. */
  public static String text(String query) {
    try (var connection = TestDatabases.server().getPostgresDatabase().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
