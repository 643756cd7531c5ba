package dev.dorm.benchmarks.peer.jooq;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** The columns' types; on SQLite with converters, as forced types give them. */
final class Types {
  /** Set before the tables are made; a process has one database. */
  static boolean sqlite;

  private Types() {}

  static DataType<LocalDateTime> dateTime() {
    return sqlite
        ? SQLDataType.CLOB.asConvertedDataType(
            Converter.ofNullable(
                String.class, LocalDateTime.class, SqliteValues::dateTime, SqliteValues::text))
        : SQLDataType.LOCALDATETIME(6);
  }

  static DataType<Instant> moment() {
    return sqlite
        ? SQLDataType.CLOB.asConvertedDataType(
            Converter.ofNullable(
                String.class, Instant.class, SqliteValues::moment, SqliteValues::text))
        : SQLDataType.INSTANT;
  }

  static DataType<BigDecimal> decimal() {
    return sqlite
        ? SQLDataType.DOUBLE.asConvertedDataType(
            Converter.ofNullable(
                Double.class, BigDecimal.class, SqliteValues::decimal, BigDecimal::doubleValue))
        : SQLDataType.NUMERIC(10, 2);
  }
}
