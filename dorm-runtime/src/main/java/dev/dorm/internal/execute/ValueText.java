package dev.dorm.internal.execute;

import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values of a statement for a log, on one line and not too long: {@code [1, "Ann", null]}. Not
 * thread-safe.
 */
final class ValueText implements ValueBinder {
  private static final int MAX_VALUES = 50;
  private static final int MAX_LETTERS = 200;

  private final StringJoiner texts = new StringJoiner(", ", "[", "]");
  private int count;

  private ValueText() {}

  /** The text; of a statement that may hold something sensitive, one that says so. */
  static String of(CompiledStatement statement, ParameterSource parameters) {
    if (!statement.showsValues()) {
      return statement.jdbcParameters() == 0 ? "[]" : "[***]";
    }
    ValueText text = new ValueText();
    try {
      parameters.bind(text);
    } catch (SQLException | RuntimeException refused) {
      return "[?]";
    }
    return text.texts.toString();
  }

  private void add(String value) {
    count++;
    if (count <= MAX_VALUES) {
      texts.add(value);
    } else if (count == MAX_VALUES + 1) {
      texts.add("…");
    }
  }

  /** A text between quotes; what would break the line, or the quotes, is escaped. */
  private static String quoted(String value) {
    StringBuilder text = new StringBuilder().append('"');
    int end = Math.min(value.length(), MAX_LETTERS);
    for (int i = 0; i < end; i++) {
      char letter = value.charAt(i);
      if (letter == '"' || letter == '\\') {
        text.append('\\').append(letter);
      } else if (Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029') {
        text.append(String.format("\\u%04x", (int) letter));
      } else {
        text.append(letter);
      }
    }
    return text.append(end < value.length() ? "…\"" : "\"").toString();
  }

  @Override
  public void bindNull(int index, ColumnKind kind) {
    add("null");
  }

  @Override
  public void bindLong(int index, long value) {
    add(Long.toString(value));
  }

  @Override
  public void bindInt(int index, int value) {
    add(Integer.toString(value));
  }

  @Override
  public void bindShort(int index, short value) {
    add(Short.toString(value));
  }

  @Override
  public void bindBoolean(int index, boolean value) {
    add(Boolean.toString(value));
  }

  @Override
  public void bindDouble(int index, double value) {
    add(Double.toString(value));
  }

  @Override
  public void bindText(int index, String value) {
    add(quoted(value));
  }

  @Override
  public void bindDecimal(int index, BigDecimal value, int precision, int scale) {
    add(value.toString());
  }

  @Override
  public void bindInstant(int index, Instant value) {
    add(value.toString());
  }

  @Override
  public void bindLocalDateTime(int index, LocalDateTime value) {
    add(value.toString());
  }

  @Override
  public void bindLocalDate(int index, LocalDate value) {
    add(value.toString());
  }

  @Override
  public void bindLocalTime(int index, LocalTime value) {
    add(value.toString());
  }

  @Override
  public void bindUuid(int index, UUID value) {
    add(value.toString());
  }

  @Override
  public void bindBytes(int index, byte[] value) {
    add(value.length + " bytes");
  }

  @Override
  public void bindJson(int index, String value) {
    add(quoted(value));
  }

  @Override
  public void bindArray(int index, ColumnType<?> element, @Nullable List<?> values)
      throws SQLException {
    if (values == null) {
      add("null");
    } else {
      bindList(index, element, values);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the values were accepted by the type
  public void bindList(int index, ColumnType<?> type, List<?> values) throws SQLException {
    ColumnType<Object> elements = (ColumnType<Object>) type;
    ValueText list = new ValueText();
    for (Object value : values.subList(0, Math.min(values.size(), MAX_VALUES + 1))) {
      elements.bindOrNull(list, 1, value);
    }
    add(list.texts.toString());
  }
}
