package dev.dorm.internal.postgresql;

import dev.dorm.exception.DatabaseError;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.connection.ResultReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Values out of PostgreSQL, by the driver's typed getters. */
final class PostgresqlRowReader extends ResultReader {
  @Override
  public long readLong(int index) throws SQLException {
    return rows().getLong(index);
  }

  @Override
  public @Nullable Long readLongOrNull(int index) throws SQLException {
    ResultSet rows = rows();
    long value = rows.getLong(index);
    return value == 0 && rows.wasNull() ? null : (Long) value;
  }

  @Override
  public int readInt(int index) throws SQLException {
    return rows().getInt(index);
  }

  @Override
  public @Nullable Integer readIntOrNull(int index) throws SQLException {
    ResultSet rows = rows();
    int value = rows.getInt(index);
    return value == 0 && rows.wasNull() ? null : (Integer) value;
  }

  @Override
  public short readShort(int index) throws SQLException {
    return rows().getShort(index);
  }

  @Override
  public @Nullable Object readAny(int index) throws SQLException {
    Object value = rows().getObject(index);
    if (value instanceof Timestamp) {
      boolean moment = "timestamptz".equals(rows().getMetaData().getColumnTypeName(index));
      return moment ? (Object) readInstant(index) : readLocalDateTime(index);
    }
    if (value instanceof java.sql.Date) {
      return readLocalDate(index);
    }
    if (value instanceof Time) {
      return readLocalTime(index);
    }
    return value instanceof PGobject || value instanceof Array ? rows().getString(index) : value;
  }

  @Override
  public @Nullable Short readShortOrNull(int index) throws SQLException {
    ResultSet rows = rows();
    short value = rows.getShort(index);
    return value == 0 && rows.wasNull() ? null : (Short) value;
  }

  @Override
  public boolean readBoolean(int index) throws SQLException {
    return rows().getBoolean(index);
  }

  @Override
  public @Nullable Boolean readBooleanOrNull(int index) throws SQLException {
    ResultSet rows = rows();
    boolean value = rows.getBoolean(index);
    return (!value && rows.wasNull()) ? null : (Boolean) value;
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
    return rows().getString(index);
  }

  @Override
  public @Nullable BigDecimal readDecimal(int index, int precision, int scale) throws SQLException {
    ResultSet rows = rows();
    BigDecimal plain = BinaryDecimals.decimal(rows, index);
    BigDecimal value = plain == null ? rows.getBigDecimal(index) : plain;
    return value == null || value.scale() == scale
        ? value
        : value.setScale(scale, RoundingMode.HALF_EVEN);
  }

  @Override
  public @Nullable Instant readInstant(int index) throws SQLException {
    ResultSet rows = rows();
    Instant plain = BinaryTimes.instant(rows, index);
    if (plain != null) {
      return plain;
    }
    OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  public @Nullable LocalDateTime readLocalDateTime(int index) throws SQLException {
    ResultSet rows = rows();
    LocalDateTime plain = BinaryTimes.localDateTime(rows, index);
    return plain == null ? rows.getObject(index, LocalDateTime.class) : plain;
  }

  @Override
  public @Nullable LocalDate readLocalDate(int index) throws SQLException {
    ResultSet rows = rows();
    LocalDate plain = BinaryTimes.localDate(rows, index);
    return plain == null ? rows.getObject(index, LocalDate.class) : plain;
  }

  @Override
  public @Nullable LocalTime readLocalTime(int index) throws SQLException {
    ResultSet rows = rows();
    LocalTime plain = BinaryTimes.localTime(rows, index);
    return plain == null ? rows.getObject(index, LocalTime.class) : plain;
  }

  @Override
  public @Nullable UUID readUuid(int index) throws SQLException {
    return rows().getObject(index, UUID.class);
  }

  @Override
  public byte @Nullable [] readBytes(int index) throws SQLException {
    return rows().getBytes(index);
  }

  @Override
  public <T> @Nullable List<T> readArray(int index, ColumnType<T> element) throws SQLException {
    Array array = rows().getArray(index);
    if (array == null) {
      return null;
    }
    List<T> list = new ArrayList<>();
    try (ResultSet elements = array.getResultSet()) {
      boolean nested = elements.getMetaData().getColumnTypeName(2).startsWith("_");
      PostgresqlRowReader reader = new PostgresqlRowReader();
      reader.attach(elements);
      while (elements.next()) {
        T value = nested || elements.getObject(2) == null ? null : element.read(reader, 2);
        if (value == null) {
          throw new DatabaseError(
              "DORM4022",
              "The column "
                  + rows().getMetaData().getColumnLabel(index)
                  + " holds an array with NULL or with arrays in it (another program wrote it)."
                  + " FIX: correct the row.",
              null);
        }
        list.add(value);
      }
    }
    return Collections.unmodifiableList(list);
  }

  @Override
  public <T> List<T> readList(int index, ColumnType<T> element) throws SQLException {
    Array array = rows().getArray(index);
    if (array == null) {
      return List.of();
    }
    List<T> list = new ArrayList<>();
    try (ResultSet elements = array.getResultSet()) {
      PostgresqlRowReader reader = new PostgresqlRowReader();
      reader.attach(elements);
      while (elements.next()) {
        T value = elements.getObject(2) == null ? null : element.read(reader, 2);
        if (value != null) {
          list.add(value);
        }
      }
    }
    return Collections.unmodifiableList(list);
  }

  @Override
  public @Nullable String readJson(int index) throws SQLException {
    return rows().getString(index);
  }
}
