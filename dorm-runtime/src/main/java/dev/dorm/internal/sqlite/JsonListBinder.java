package dev.dorm.internal.sqlite;

import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.CompositeType;
import dev.dorm.generated.ValueBinder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as the text of a JSON array for {@code json_each}, each element in the form that a column
 * stores; bytes as hexadecimals, for {@code unhex}.
 */
final class JsonListBinder implements ValueBinder {
  private static final String HEX = "0123456789abcdef";

  private final TemporalText temporal = new TemporalText();
  private final StringBuilder json;

  private JsonListBinder(int size) {
    json = new StringBuilder(2 + 8 * size);
  }

  @SuppressWarnings("unchecked") // the values were accepted by the type
  static String text(ColumnType<?> type, List<?> values) throws SQLException {
    ColumnType<Object> elements = (ColumnType<Object>) type;
    JsonListBinder binder = new JsonListBinder(values.size());
    char separator = '[';
    for (Object value : values) {
      binder.json.append(separator);
      separator = ',';
      if (type instanceof CompositeType key) {
        binder.row(key, value);
      } else {
        elements.bindOrNull(binder, 1, value);
      }
    }
    return separator == '[' ? "[]" : binder.json.append(']').toString();
  }

  /** A key of several columns is a list itself. */
  @SuppressWarnings("unchecked") // the parts were accepted by their types
  private void row(CompositeType type, Object key) throws SQLException {
    Object[] parts = type.split(key);
    for (int i = 0; i < parts.length; i++) {
      json.append(i == 0 ? '[' : ',');
      ((ColumnType<Object>) type.types().get(i)).bind(this, 1, parts[i]);
    }
    json.append(']');
  }

  @Override
  public void bindNull(int index, ColumnKind kind) {
    json.append("null");
  }

  @Override
  public void bindLong(int index, long value) {
    json.append(value);
  }

  @Override
  public void bindInt(int index, int value) {
    json.append(value);
  }

  @Override
  public void bindShort(int index, short value) {
    json.append(value);
  }

  @Override
  public void bindBoolean(int index, boolean value) {
    json.append(value ? '1' : '0');
  }

  @Override
  public void bindDouble(int index, double value) {
    if (Double.isInfinite(value)) {
      json.append(value > 0 ? "9e999" : "-9e999");
    } else {
      json.append(shortest(value));
    }
  }

  /**
   * The digits that make the number, few of them: one text for a number on every JDK, which {@link
   * Double#toString(double)} is since JDK 19 only.
   */
  private static String shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal found = exact;
    for (int digits = 15; digits <= 17; digits++) {
      found = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (found.doubleValue() == value) {
        break;
      }
    }
    String text = found.signum() == 0 ? "0" : found.stripTrailingZeros().toString();
    boolean whole = text.indexOf('.') < 0 && text.indexOf('E') < 0;
    return whole ? text + ".0" : text;
  }

  @Override
  public void bindText(int index, String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  @Override
  public void bindDecimal(int index, BigDecimal value, int precision, int scale) {
    if (precision <= ScaledDecimal.REAL_DIGITS) {
      json.append(value.doubleValue());
    } else if (precision <= ScaledDecimal.INTEGER_DIGITS) {
      json.append(ScaledDecimal.unscaled(value, scale));
    } else {
      throw ScaledDecimal.tooLong(precision);
    }
  }

  @Override
  public void bindInstant(int index, Instant value) {
    bindText(index, temporal.of(value));
  }

  @Override
  public void bindLocalDateTime(int index, LocalDateTime value) {
    bindText(index, temporal.of(value));
  }

  @Override
  public void bindLocalDate(int index, LocalDate value) {
    bindText(index, temporal.of(value));
  }

  @Override
  public void bindLocalTime(int index, LocalTime value) {
    bindText(index, temporal.of(value));
  }

  @Override
  public void bindUuid(int index, UUID value) {
    bindText(index, value.toString());
  }

  @Override
  public void bindBytes(int index, byte[] value) {
    bindText(index, HexFormat.of().formatHex(value));
  }

  @Override
  public void bindJson(int index, String value) {
    bindText(index, value);
  }

  @Override
  public void bindArray(int index, ColumnType<?> element, @Nullable List<?> values) {
    throw new IllegalStateException("A list holds values, not lists.");
  }

  @Override
  public void bindList(int index, ColumnType<?> type, List<?> values) {
    throw new IllegalStateException("A list holds values, not lists.");
  }
}
