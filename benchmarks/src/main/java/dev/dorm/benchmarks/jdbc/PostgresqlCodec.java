package dev.dorm.benchmarks.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The driver's own ways, which are the fastest that it offers. */
public final class PostgresqlCodec implements Codec {
  @Override
  public BigDecimal decimal(ResultSet rows, int index) throws SQLException {
    return rows.getBigDecimal(index);
  }

  @Override
  public LocalDateTime dateTime(ResultSet rows, int index) throws SQLException {
    return rows.getObject(index, LocalDateTime.class);
  }

  @Override
  public Instant moment(ResultSet rows, int index) throws SQLException {
    return rows.getObject(index, OffsetDateTime.class).toInstant();
  }

  @Override
  public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
    statement.setBigDecimal(index, value);
  }

  @Override
  public void bind(PreparedStatement statement, int index, LocalDateTime value)
      throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
    statement.setObject(index, value.atOffset(ZoneOffset.UTC));
  }
}
