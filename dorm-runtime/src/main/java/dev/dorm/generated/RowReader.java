package dev.dorm.generated;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result, read by column index from 1, one implementation per database. What
 * returns a primitive is for columns without NULL; everything else gives null for NULL. Not
 * thread-safe.
 */
public interface RowReader {
  /** A 64-bit integer. */
  long readLong(int index) throws SQLException;

  /** A 64-bit integer or null. */
  @Nullable Long readLongOrNull(int index) throws SQLException;

  /** A 32-bit integer; a stored value outside its range is an error. */
  int readInt(int index) throws SQLException;

  /** A 32-bit integer or null. */
  @Nullable Integer readIntOrNull(int index) throws SQLException;

  /** A 16-bit integer; a stored value outside its range is an error. */
  short readShort(int index) throws SQLException;

  /** A 16-bit integer or null. */
  @Nullable Short readShortOrNull(int index) throws SQLException;

  /** A boolean. */
  boolean readBoolean(int index) throws SQLException;

  /** A boolean or null. */
  @Nullable Boolean readBooleanOrNull(int index) throws SQLException;

  /** A double. */
  double readDouble(int index) throws SQLException;

  /** A double or null. */
  @Nullable Double readDoubleOrNull(int index) throws SQLException;

  /** A text. */
  @Nullable String readText(int index) throws SQLException;

  /** A decimal with exactly {@code scale} places, stored with {@code precision} digits. */
  @Nullable BigDecimal readDecimal(int index, int precision, int scale) throws SQLException;

  /** A moment. */
  @Nullable Instant readInstant(int index) throws SQLException;

  /** A date with time, without zone. */
  @Nullable LocalDateTime readLocalDateTime(int index) throws SQLException;

  /** A date. */
  @Nullable LocalDate readLocalDate(int index) throws SQLException;

  /** A time of day. */
  @Nullable LocalTime readLocalTime(int index) throws SQLException;

  /** A UUID. */
  @Nullable UUID readUuid(int index) throws SQLException;

  /** Bytes, in an array of their own. */
  byte @Nullable [] readBytes(int index) throws SQLException;

  /**
   * A value of any type, in the form that the database gives it: a number, text, boolean, time,
   * UUID or bytes, or null.
   */
  @Nullable Object readAny(int index) throws SQLException;

  /** The text of a JSON value. */
  @Nullable String readJson(int index) throws SQLException;

  /**
   * The value of a column of lists, which cannot be changed; null for NULL. An element that is NULL
   * is an error.
   */
  <T> @Nullable List<T> readArray(int index, ColumnType<T> element) throws SQLException;

  /** The values of a list, NULL left out; empty for NULL. */
  <T> List<T> readList(int index, ColumnType<T> element) throws SQLException;
}
