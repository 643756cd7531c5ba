package dev.dorm.migrate.prove;

import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.state.Engine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection that puts rows into tables and reads them. */
final class ProofConnection implements AutoCloseable {
  private final Engine engine;
  private final Connection connection;

  ProofConnection(ConnectionSource source) throws SQLException {
    engine = source.engine();
    connection = source.open();
    connection.setAutoCommit(true);
  }

  Engine engine() {
    return engine;
  }

  /** Runs a statement that the database may refuse; whether it did not. */
  boolean tries(String sql) {
    try {
      run(sql);
      return true;
    } catch (SQLException e) {
      return false; // Another row will do.
    }
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  List<List<@Nullable String>> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
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

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
