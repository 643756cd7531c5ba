package dev.dorm.benchmarks.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;

/** What differs between the databases when a value is read or bound. */
public interface Codec {
  /** Reads a decimal of two places. */
  BigDecimal decimal(ResultSet rows, int index) throws SQLException;

  /** Reads a date with time. */
  LocalDateTime dateTime(ResultSet rows, int index) throws SQLException;

  /** Reads a moment. */
  Instant moment(ResultSet rows, int index) throws SQLException;

  /** Binds a decimal. */
  void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException;

  /** Binds a date with time. */
  void bind(PreparedStatement statement, int index, LocalDateTime value) throws SQLException;

  /** Binds a moment. */
  void bind(PreparedStatement statement, int index, Instant value) throws SQLException;
}
