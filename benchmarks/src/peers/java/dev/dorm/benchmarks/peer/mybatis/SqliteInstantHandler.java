package dev.dorm.benchmarks.peer.mybatis;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** SQLite's text. */
public final class SqliteInstantHandler extends BaseTypeHandler<Instant> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Instant value, JdbcType type) throws SQLException {
    statement.setString(index, SqliteValues.text(value));
  }

  @Override
  public Instant getNullableResult(ResultSet rows, String column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : SqliteValues.moment(text);
  }

  @Override
  public Instant getNullableResult(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    return text == null ? null : SqliteValues.moment(text);
  }

  @Override
  public Instant getNullableResult(CallableStatement call, int index) throws SQLException {
    throw new UnsupportedOperationException();
  }
}
