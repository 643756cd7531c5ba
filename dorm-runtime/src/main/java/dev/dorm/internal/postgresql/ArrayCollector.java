package dev.dorm.internal.postgresql;

import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ValueBinder;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list as one array parameter of the element type, for {@code = ANY(?)}. */
final class ArrayCollector implements ValueBinder {
  private final ColumnKind kind;
  private final long @Nullable [] longs; // the usual keys, which the driver sends in binary
  private final @Nullable Object[] objects;
  private int next;

  private ArrayCollector(ColumnKind kind, int size, boolean nulls) {
    this.kind = kind;
    this.longs = kind == ColumnKind.LONG && !nulls ? new long[size] : null;
    this.objects =
        switch (kind) {
          case LONG -> new Long[nulls ? size : 0];
          case INTEGER -> new Integer[size];
          case SHORT -> new Short[size];
          case DOUBLE -> new Double[size];
          case BOOLEAN -> new Boolean[size];
          case BINARY -> new byte[size][];
          default -> new String[size];
        };
  }

  @SuppressWarnings("unchecked") // the values were accepted by the type
  static ArrayCollector collect(ColumnType<?> type, List<?> values) throws SQLException {
    ColumnType<Object> elements = (ColumnType<Object>) type;
    ArrayCollector collector = new ArrayCollector(type.kind(), values.size(), hasNull(values));
    for (@Nullable Object value : values) {
      elements.bindOrNull(collector, 1, value);
    }
    return collector;
  }

  void bind(PreparedStatement statement, int index) throws SQLException {
    String name =
        switch (kind) {
          case LONG, INTEGER, SHORT, DOUBLE, BOOLEAN, BINARY -> "";
          case TEXT -> "text";
          case DECIMAL -> "numeric";
          case DATE -> "date";
          case TIME -> "time";
          case INSTANT -> "timestamptz";
          case LOCAL_DATE_TIME -> "timestamp";
          case UUID -> "uuid";
          case JSON -> "jsonb";
          case ARRAY -> throw new IllegalStateException("A list holds values, not lists.");
        };
    if (longs != null) {
      statement.setObject(index, longs);
    } else if (name.isEmpty()) {
      statement.setObject(index, objects);
    } else {
      statement.setArray(index, statement.getConnection().createArrayOf(name, objects));
    }
  }

  /** What the driver calls the array of a kind. */
  static String typeName(ColumnKind element) {
    return switch (element) {
      case SHORT -> "_int2";
      case INTEGER -> "_int4";
      case LONG -> "_int8";
      case DOUBLE -> "_float8";
      case DECIMAL -> "_numeric";
      case BOOLEAN -> "_bool";
      case TEXT -> "_text";
      case DATE -> "_date";
      case TIME -> "_time";
      case INSTANT -> "_timestamptz";
      case LOCAL_DATE_TIME -> "_timestamp";
      case UUID -> "_uuid";
      case BINARY -> "_bytea";
      case JSON -> "_jsonb";
      case ARRAY -> throw new IllegalStateException("An array holds values, not arrays.");
    };
  }

  private static boolean hasNull(List<?> values) {
    for (@Nullable Object value : values) {
      if (value == null) {
        return true;
      }
    }
    return false;
  }

  private void add(@Nullable Object value) {
    objects[next++] = value;
  }

  @Override
  public void bindNull(int index, ColumnKind nullKind) {
    add(null);
  }

  @Override
  public void bindLong(int index, long value) {
    if (longs == null) {
      add(value);
    } else {
      longs[next++] = value;
    }
  }

  @Override
  public void bindInt(int index, int value) {
    add(value);
  }

  @Override
  public void bindShort(int index, short value) {
    add(value);
  }

  @Override
  public void bindBoolean(int index, boolean value) {
    add(value);
  }

  @Override
  public void bindDouble(int index, double value) {
    add(value);
  }

  @Override
  public void bindText(int index, String value) {
    add(value);
  }

  @Override
  public void bindDecimal(int index, BigDecimal value, int precision, int scale) {
    add(value.toPlainString());
  }

  @Override
  public void bindInstant(int index, Instant value) {
    add(value.atOffset(ZoneOffset.UTC).toString());
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
    add(value);
  }

  @Override
  public void bindJson(int index, String value) {
    add(value);
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
