package dev.dorm.migrate.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection. */
final class Statements {
  private final Connection connection;

  Statements(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** A name in the database, in quotes. */
  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Runs a statement as it stands: no character of it is a parameter. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  /** Runs a statement with parameters. */
  int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** The first column of the first row as a number, 0 when there is none. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    List<List<@Nullable String>> rows = rows(sql, values);
    String value = rows.isEmpty() ? null : rows.get(0).get(0);
    return value == null ? 0 : Long.parseLong(value);
  }

  /** The first column of the first row, null when there is none. */
  @Nullable String text(String sql, @Nullable Object... values) throws SQLException {
    List<List<@Nullable String>> rows = rows(sql, values);
    return rows.isEmpty() ? null : rows.get(0).get(0);
  }

  /** All rows as texts. */
  List<List<@Nullable String>> rows(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<List<@Nullable String>> all = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          List<@Nullable String> row = new ArrayList<>();
          for (int column = 1; column <= columns; column++) {
            row.add(rows.getString(column));
          }
          all.add(row);
        }
        return all;
      }
    }
  }

  /** The names of a query's columns. */
  List<String> columns(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      ResultSetMetaData metaData = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int column = 1; column <= metaData.getColumnCount(); column++) {
        names.add(metaData.getColumnName(column));
      }
      return names;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
