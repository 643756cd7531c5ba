package dev.dorm.benchmarks.peer.mybatis;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** SQLite's REAL. */
public final class SqliteDecimalHandler extends BaseTypeHandler<BigDecimal> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, BigDecimal value, JdbcType type)
      throws SQLException {
    statement.setDouble(index, value.doubleValue());
  }

  @Override
  public BigDecimal getNullableResult(ResultSet rows, String column) throws SQLException {
    double value = rows.getDouble(column);
    return rows.wasNull() ? null : SqliteValues.decimal(value);
  }

  @Override
  public BigDecimal getNullableResult(ResultSet rows, int index) throws SQLException {
    double value = rows.getDouble(index);
    return rows.wasNull() ? null : SqliteValues.decimal(value);
  }

  @Override
  public BigDecimal getNullableResult(CallableStatement call, int index) throws SQLException {
    throw new UnsupportedOperationException();
  }
}
