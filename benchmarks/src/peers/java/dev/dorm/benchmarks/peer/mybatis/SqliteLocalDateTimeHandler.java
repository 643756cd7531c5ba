package dev.dorm.benchmarks.peer.mybatis;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** SQLite's text. */
public final class SqliteLocalDateTimeHandler extends BaseTypeHandler<LocalDateTime> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, LocalDateTime value, JdbcType type) throws SQLException {
    statement.setString(index, SqliteValues.text(value));
  }

  @Override
  public LocalDateTime getNullableResult(ResultSet rows, String column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : SqliteValues.dateTime(text);
  }

  @Override
  public LocalDateTime getNullableResult(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    return text == null ? null : SqliteValues.dateTime(text);
  }

  @Override
  public LocalDateTime getNullableResult(CallableStatement call, int index) throws SQLException {
    throw new UnsupportedOperationException();
  }
}
