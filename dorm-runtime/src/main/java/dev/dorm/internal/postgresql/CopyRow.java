package dev.dorm.internal.postgresql;

import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ValueBinder;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a row in the binary form of COPY, each behind its length. Not thread-safe. */
final class CopyRow implements ValueBinder {
  private static final long MICROS = 1_000_000;
  private static final long MICROS_A_DAY = 86_400 * MICROS;
  private static final int NANOS_A_MICRO = 1000;
  private static final int NULL = -1;
  private static final int JSON_VERSION = 1;

  private final CopyBuffer buffer;
  private final int[] types;

  /**
   * Makes the row.
   *
   * @param types the types of the columns, of arrays those of their elements
   */
  CopyRow(CopyBuffer buffer, int[] types) {
    this.buffer = buffer;
    this.types = types;
  }

  @Override
  public void bindNull(int index, ColumnKind kind) {
    buffer.putInt(NULL);
  }

  @Override
  public void bindLong(int index, long value) {
    buffer.putInt(Long.BYTES);
    buffer.putLong(value);
  }

  @Override
  public void bindInt(int index, int value) {
    buffer.putInt(Integer.BYTES);
    buffer.putInt(value);
  }

  @Override
  public void bindShort(int index, short value) {
    buffer.putInt(Short.BYTES);
    buffer.putShort(value);
  }

  @Override
  public void bindBoolean(int index, boolean value) {
    buffer.putInt(1);
    buffer.putByte(value ? 1 : 0);
  }

  @Override
  public void bindDouble(int index, double value) {
    bindLong(index, Double.doubleToLongBits(value));
  }

  @Override
  public void bindText(int index, String value) {
    int start = buffer.size();
    buffer.putInt(0);
    buffer.putText(value);
    buffer.setInt(start, buffer.size() - start - Integer.BYTES);
  }

  @Override
  public void bindDecimal(int index, BigDecimal value, int precision, int scale) {
    CopyDecimal.put(buffer, value);
  }

  @Override
  public void bindInstant(int index, Instant value) {
    bindLong(
        index,
        (value.getEpochSecond() - BinaryTimes.EPOCH_SECONDS) * MICROS
            + value.getNano() / NANOS_A_MICRO);
  }

  @Override
  public void bindLocalDateTime(int index, LocalDateTime value) {
    long days = value.toLocalDate().toEpochDay() - BinaryTimes.EPOCH_DAYS;
    bindLong(index, days * MICROS_A_DAY + value.toLocalTime().toNanoOfDay() / NANOS_A_MICRO);
  }

  @Override
  public void bindLocalDate(int index, LocalDate value) {
    bindInt(index, (int) (value.toEpochDay() - BinaryTimes.EPOCH_DAYS));
  }

  @Override
  public void bindLocalTime(int index, LocalTime value) {
    bindLong(index, value.toNanoOfDay() / NANOS_A_MICRO);
  }

  @Override
  public void bindUuid(int index, UUID value) {
    buffer.putInt(2 * Long.BYTES);
    buffer.putLong(value.getMostSignificantBits());
    buffer.putLong(value.getLeastSignificantBits());
  }

  @Override
  public void bindBytes(int index, byte[] value) {
    buffer.putInt(value.length);
    buffer.putBytes(value);
  }

  @Override
  public void bindJson(int index, String value) {
    int start = buffer.size();
    buffer.putInt(0);
    buffer.putByte(JSON_VERSION);
    buffer.putText(value);
    buffer.setInt(start, buffer.size() - start - Integer.BYTES);
  }

  @Override
  @SuppressWarnings("unchecked") // the values were accepted by the type
  public void bindArray(int index, ColumnType<?> element, @Nullable List<?> values)
      throws SQLException {
    if (values == null) {
      buffer.putInt(NULL);
      return;
    }
    int start = buffer.size();
    buffer.putInt(0);
    buffer.putInt(values.isEmpty() ? 0 : 1); // dimensions
    buffer.putInt(0); // none is NULL
    buffer.putInt(types[index - 1]);
    if (!values.isEmpty()) {
      buffer.putInt(values.size());
      buffer.putInt(1); // the first place
      ColumnType<Object> elements = (ColumnType<Object>) element;
      for (Object value : values) {
        elements.bind(this, index, value);
      }
    }
    buffer.setInt(start, buffer.size() - start - Integer.BYTES);
  }

  @Override
  public void bindList(int index, ColumnType<?> type, List<?> values) {
    throw new IllegalStateException("A row holds values, not lists.");
  }
}
