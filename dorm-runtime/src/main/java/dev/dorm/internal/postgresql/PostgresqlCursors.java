package dev.dorm.internal.postgresql;

import dev.dorm.internal.connection.CursorStyle;
import dev.dorm.internal.connection.TransactionCommands;
import dev.dorm.transaction.TransactionOptions;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The driver reads a result piece by piece inside a transaction only; with automatic commits it
 * reads all of it into memory. What a cursor shows is fixed when it is opened.
 */
final class PostgresqlCursors implements CursorStyle {
  static final PostgresqlCursors INSTANCE = new PostgresqlCursors();

  private PostgresqlCursors() {}

  @Override
  public String isolated(String sql) {
    return sql;
  }

  @Override
  public void begin(TransactionCommands commands) throws SQLException {
    commands.begin(TransactionOptions.DEFAULT);
  }

  @Override
  public void end(TransactionCommands commands, boolean failed) throws SQLException {
    if (failed) {
      commands.rollback();
    } else {
      commands.commit();
    }
    commands.leave();
  }

  @Override
  public void fetchSize(PreparedStatement statement, int rows) throws SQLException {
    statement.setFetchSize(rows);
  }
}
