package dev.dorm.internal.sqlite;

import dev.dorm.exception.DatabaseError;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.connection.ResultReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values out of dorm's SQLite tables, decoded by hand. A text is asked for as its bytes: the driver
 * copies them once, where a string takes a buffer and two copies.
 */
final class SqliteRowReader extends ResultReader {
  @Override
  public long readLong(int index) throws SQLException {
    long value = rows().getLong(index);
    if (value == Long.MAX_VALUE || value == Long.MIN_VALUE) {
      checkInteger(index);
    }
    return value;
  }

  @Override
  public @Nullable Long readLongOrNull(int index) throws SQLException {
    long value = readLong(index);
    return value == 0 && rows().wasNull() ? null : (Long) value;
  }

  @Override
  public int readInt(int index) throws SQLException {
    long value = rows().getLong(index);
    if (value != (int) value) {
      throw outOfRange(index, "32-bit integer");
    }
    return (int) value;
  }

  @Override
  public @Nullable Integer readIntOrNull(int index) throws SQLException {
    int value = readInt(index);
    return value == 0 && rows().wasNull() ? null : (Integer) value;
  }

  @Override
  public short readShort(int index) throws SQLException {
    long value = rows().getLong(index);
    if (value != (short) value) {
      throw outOfRange(index, "16-bit integer");
    }
    return (short) value;
  }

  @Override
  public @Nullable Object readAny(int index) throws SQLException {
    return rows().getObject(index);
  }

  @Override
  public @Nullable Short readShortOrNull(int index) throws SQLException {
    short value = readShort(index);
    return value == 0 && rows().wasNull() ? null : (Short) value;
  }

  @Override
  public boolean readBoolean(int index) throws SQLException {
    return rows().getInt(index) != 0;
  }

  @Override
  public @Nullable Boolean readBooleanOrNull(int index) throws SQLException {
    boolean value = readBoolean(index);
    return (!value && rows().wasNull()) ? null : (Boolean) value;
  }

  @Override
  public double readDouble(int index) throws SQLException {
    return rows().getDouble(index);
  }

  @Override
  public @Nullable Double readDoubleOrNull(int index) throws SQLException {
    ResultSet rows = rows();
    double value = rows.getDouble(index);
    return value == 0 && rows.wasNull() ? null : (Double) value;
  }

  @Override
  public @Nullable String readText(int index) throws SQLException {
    byte[] text = rows().getBytes(index);
    return text == null ? null : new String(text, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable BigDecimal readDecimal(int index, int precision, int scale) throws SQLException {
    ResultSet rows = rows();
    if (precision <= ScaledDecimal.REAL_DIGITS) {
      double value = rows.getDouble(index);
      if (value == 0 && rows.wasNull()) {
        return null;
      }
      if (!Double.isFinite(value)) {
        throw outOfRange(index, "decimal");
      }
      return ScaledDecimal.ofReal(value, scale);
    }
    if (precision > ScaledDecimal.INTEGER_DIGITS) {
      throw ScaledDecimal.tooLong(precision);
    }
    long unscaled = readLong(index);
    return unscaled == 0 && rows.wasNull() ? null : BigDecimal.valueOf(unscaled, scale);
  }

  @Override
  public @Nullable Instant readInstant(int index) throws SQLException {
    byte[] text = rows().getBytes(index);
    try {
      return text == null ? null : TemporalParser.instant(text);
    } catch (DateTimeException malformed) {
      throw malformed(index, "timestamp");
    }
  }

  @Override
  public @Nullable LocalDateTime readLocalDateTime(int index) throws SQLException {
    byte[] text = rows().getBytes(index);
    try {
      return text == null ? null : TemporalParser.localDateTime(text);
    } catch (DateTimeException malformed) {
      throw malformed(index, "timestamp");
    }
  }

  @Override
  public @Nullable LocalDate readLocalDate(int index) throws SQLException {
    byte[] text = rows().getBytes(index);
    try {
      return text == null ? null : TemporalParser.localDate(text);
    } catch (DateTimeException malformed) {
      throw malformed(index, "date");
    }
  }

  @Override
  public @Nullable LocalTime readLocalTime(int index) throws SQLException {
    byte[] text = rows().getBytes(index);
    try {
      return text == null ? null : TemporalParser.localTime(text);
    } catch (DateTimeException malformed) {
      throw malformed(index, "time");
    }
  }

  @Override
  public @Nullable UUID readUuid(int index) throws SQLException {
    String text = readText(index);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw malformed(index, "UUID");
    }
  }

  @Override
  public byte @Nullable [] readBytes(int index) throws SQLException {
    return rows().getBytes(index);
  }

  @Override
  public <T> @Nullable List<T> readArray(int index, ColumnType<T> element) throws SQLException {
    String text = readText(index);
    try {
      return text == null ? null : new JsonListReader(text).array(element);
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException malformed) {
      throw malformed(index, "array of " + element.kind());
    }
  }

  @Override
  public <T> List<T> readList(int index, ColumnType<T> element) throws SQLException {
    String text = readText(index);
    return text == null ? List.of() : new JsonListReader(text).list(element);
  }

  @Override
  public @Nullable String readJson(int index) throws SQLException {
    return readText(index);
  }

  /** The driver gives the nearest long for a real number; a sum or product may have become one. */
  private void checkInteger(int index) throws SQLException {
    if (rows().getObject(index) instanceof Double) {
      throw outOfRange(index, "64-bit integer");
    }
  }

  private DatabaseError outOfRange(int index, String type) throws SQLException {
    return new DatabaseError(
        "DORM4022",
        "The column "
            + label(index)
            + " holds a number that is no "
            + type
            + ". FIX: correct the row.",
        null);
  }

  private DatabaseError malformed(int index, String type) throws SQLException {
    return new DatabaseError(
        "DORM4022",
        "The column "
            + label(index)
            + " holds a text that is no "
            + type
            + " (another program wrote it). FIX: correct the row.",
        null);
  }

  private String label(int index) throws SQLException {
    return rows().getMetaData().getColumnLabel(index);
  }
}
