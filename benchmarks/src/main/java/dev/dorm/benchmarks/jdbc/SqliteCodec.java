package dev.dorm.benchmarks.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * SQLite's REAL for decimals, text of fixed width for times.
 *
 * @param byHand whether a decimal is made of the double; else the driver makes it, over a text
 */
public record SqliteCodec(boolean byHand) implements Codec {
  @Override
  public BigDecimal decimal(ResultSet rows, int index) throws SQLException {
    return byHand
        ? SqliteValues.decimal(rows.getDouble(index))
        : rows.getBigDecimal(index).setScale(2);
  }

  @Override
  public LocalDateTime dateTime(ResultSet rows, int index) throws SQLException {
    return SqliteValues.dateTime(rows.getString(index));
  }

  @Override
  public Instant moment(ResultSet rows, int index) throws SQLException {
    return SqliteValues.moment(rows.getString(index));
  }

  @Override
  public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
    statement.setDouble(index, value.doubleValue());
  }

  @Override
  public void bind(PreparedStatement statement, int index, LocalDateTime value)
      throws SQLException {
    statement.setString(index, SqliteValues.text(value));
  }

  @Override
  public void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
    statement.setString(index, SqliteValues.text(value));
  }
}
