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
 * The parameters of a statement, set by index from 1, one implementation per database. Values were
 * checked before; null goes through {@link #bindNull}. Not thread-safe.
 */
public interface ValueBinder {
  /** NULL of a kind. */
  void bindNull(int index, ColumnKind kind) throws SQLException;

  /** A 64-bit integer. */
  void bindLong(int index, long value) throws SQLException;

  /** A 32-bit integer. */
  void bindInt(int index, int value) throws SQLException;

  /** A 16-bit integer. */
  void bindShort(int index, short value) throws SQLException;

  /** A boolean. */
  void bindBoolean(int index, boolean value) throws SQLException;

  /** A double. */
  void bindDouble(int index, double value) throws SQLException;

  /** A text. */
  void bindText(int index, String value) throws SQLException;

  /** A decimal for a column of {@code precision} digits, {@code scale} of them places. */
  void bindDecimal(int index, BigDecimal value, int precision, int scale) throws SQLException;

  /** A moment, truncated to microseconds. */
  void bindInstant(int index, Instant value) throws SQLException;

  /** A date with time without zone, truncated to microseconds. */
  void bindLocalDateTime(int index, LocalDateTime value) throws SQLException;

  /** A date. */
  void bindLocalDate(int index, LocalDate value) throws SQLException;

  /** A time of day, truncated to microseconds. */
  void bindLocalTime(int index, LocalTime value) throws SQLException;

  /** A UUID. */
  void bindUuid(int index, UUID value) throws SQLException;

  /** Bytes. */
  void bindBytes(int index, byte[] value) throws SQLException;

  /** The text of a JSON value. */
  void bindJson(int index, String value) throws SQLException;

  /**
   * The value of a column of lists, in the form that the column stores.
   *
   * @param element the type of each element
   * @param values the elements, none of them null; or null for NULL
   */
  void bindArray(int index, ColumnType<?> element, @Nullable List<?> values) throws SQLException;

  /** All values of a list as one parameter, in the form the database's {@code in} takes. */
  void bindList(int index, ColumnType<?> type, List<?> values) throws SQLException;
}
