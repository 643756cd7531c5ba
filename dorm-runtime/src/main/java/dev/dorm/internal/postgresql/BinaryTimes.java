package dev.dorm.internal.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgResultSet;
import org.postgresql.util.ByteConverter;

/**
 * Times out of the bytes that the server sent. The driver's own way makes a calendar for each
 * result and takes a lock for each value. Null here means that the driver must be asked: NULL, a
 * value that came as text, infinity, a column of another type, or a result that is not the driver's
 * own.
 */
final class BinaryTimes {
  static final long EPOCH_SECONDS = 946_684_800; // 2000-01-01, from which the server counts
  static final int EPOCH_DAYS = 10_957;
  private static final long MICROS = 1_000_000;
  private static final long MICROS_A_DAY = 86_400 * MICROS;

  /** The letters of {@code infinity}, which are as long as a time. */
  private static final long INFINITY = 0x69_6e_66_69_6e_69_74_79L;

  private BinaryTimes() {}

  static @Nullable LocalDateTime localDateTime(ResultSet rows, int index) throws SQLException {
    byte[] raw = raw(rows, index, Oid.TIMESTAMP, Long.BYTES);
    if (raw == null) {
      return null;
    }
    long micros = ByteConverter.int8(raw, 0);
    return isFinite(micros)
        ? LocalDateTime.ofEpochSecond(seconds(micros), nanos(micros), ZoneOffset.UTC)
        : null;
  }

  static @Nullable Instant instant(ResultSet rows, int index) throws SQLException {
    byte[] raw = raw(rows, index, Oid.TIMESTAMPTZ, Long.BYTES);
    if (raw == null) {
      return null;
    }
    long micros = ByteConverter.int8(raw, 0);
    return isFinite(micros) ? Instant.ofEpochSecond(seconds(micros), nanos(micros)) : null;
  }

  static @Nullable LocalDate localDate(ResultSet rows, int index) throws SQLException {
    byte[] raw = raw(rows, index, Oid.DATE, Integer.BYTES);
    if (raw == null) {
      return null;
    }
    int days = ByteConverter.int4(raw, 0);
    boolean finite = days != Integer.MIN_VALUE && days != Integer.MAX_VALUE;
    return finite ? LocalDate.ofEpochDay((long) EPOCH_DAYS + days) : null;
  }

  /** A text of eight letters is no time of a day when it is read as a number. */
  static @Nullable LocalTime localTime(ResultSet rows, int index) throws SQLException {
    byte[] raw = raw(rows, index, Oid.TIME, Long.BYTES);
    if (raw == null) {
      return null;
    }
    long micros = ByteConverter.int8(raw, 0);
    return micros >= 0 && micros < MICROS_A_DAY ? LocalTime.ofNanoOfDay(micros * 1000) : null;
  }

  private static byte @Nullable [] raw(ResultSet rows, int index, int type, int length)
      throws SQLException {
    if (!(rows instanceof PgResultSet own) || own.getColumnOID(index) != type) {
      return null;
    }
    byte[] raw = own.getBytes(index);
    return raw != null && raw.length == length ? raw : null;
  }

  private static boolean isFinite(long micros) {
    return micros != Long.MIN_VALUE && micros != Long.MAX_VALUE && micros != INFINITY;
  }

  private static long seconds(long micros) {
    return Math.floorDiv(micros, MICROS) + EPOCH_SECONDS;
  }

  private static int nanos(long micros) {
    return (int) Math.floorMod(micros, MICROS) * 1000;
  }
}
