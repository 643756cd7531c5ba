package dev.dorm.internal.sqlite;

import dev.dorm.internal.connection.CursorStyle;
import dev.dorm.internal.connection.TransactionCommands;
import java.sql.PreparedStatement;

/**
 * SQLite computes a row when it is asked for, and an open statement is a snapshot by itself: for
 * other connections. It sees what its own connection writes, so that a loop that adds rows to what
 * it reads may never end; there the rows are put into a temporary table first, which the database
 * keeps on disk when it grows.
 */
final class SqliteCursors implements CursorStyle {
  static final SqliteCursors INSTANCE = new SqliteCursors();

  private SqliteCursors() {}

  @Override
  public String isolated(String sql) {
    return "WITH dorm_rows AS MATERIALIZED (\n" + sql + "\n) SELECT * FROM dorm_rows";
  }

  @Override
  public void begin(TransactionCommands commands) {
    // A statement needs no transaction to stay open.
  }

  @Override
  public void end(TransactionCommands commands, boolean failed) {
    // There is none.
  }

  @Override
  public void fetchSize(PreparedStatement statement, int rows) {
    // Rows are computed one by one.
  }
}
