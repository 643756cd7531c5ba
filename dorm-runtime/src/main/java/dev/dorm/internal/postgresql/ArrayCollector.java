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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** A list as one array parameter of the element type, for {@code = ANY(?)}. */
final class ArrayCollector implements ValueBinder {
  private final ColumnKind kind;
  private final long @Nullable [] longs; // the usual keys, which the driver sends in binary
  private final @Nullable ArrayLiteral literal; // of what the driver would take apart as texts
  private final @Nullable Object[] objects;
  private int next;

  private ArrayCollector(ColumnKind kind, int size, boolean nulls) {
    this.kind = kind;
    this.longs = kind == ColumnKind.LONG && !nulls ? new long[size] : null;
    this.literal =
        switch (kind) {
          case DECIMAL -> new ArrayLiteral(size, 8);
          case DATE, TIME -> new ArrayLiteral(size, 10);
          case INSTANT, LOCAL_DATE_TIME -> new ArrayLiteral(size, 20);
          case UUID -> new ArrayLiteral(size, 36);
          default -> null;
        };
    this.objects =
        switch (kind) {
          case DECIMAL, DATE, TIME, INSTANT, LOCAL_DATE_TIME, UUID -> new Object[0];
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
    if (longs != null) {
      statement.setObject(index, longs);
    } else if (literal != null) {
      PGobject array = new PGobject();
      array.setType(typeName(kind));
      array.setValue(literal.end());
      statement.setObject(index, array);
    } else if (kind == ColumnKind.TEXT || kind == ColumnKind.JSON) {
      String name = kind == ColumnKind.TEXT ? "text" : "jsonb";
      statement.setArray(index, statement.getConnection().createArrayOf(name, objects));
    } else {
      statement.setObject(index, objects);
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

  private ArrayLiteral literal() {
    if (literal == null) {
      throw new IllegalStateException("A value of another kind than " + kind + " in the list.");
    }
    return literal;
  }

  private void add(@Nullable Object value) {
    objects[next++] = value;
  }

  @Override
  public void bindNull(int index, ColumnKind nullKind) {
    if (literal == null) {
      add(null);
    } else {
      literal.addNull();
    }
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
    literal().add(value);
  }

  @Override
  public void bindInstant(int index, Instant value) {
    literal().add(value);
  }

  @Override
  public void bindLocalDateTime(int index, LocalDateTime value) {
    literal().add(value);
  }

  @Override
  public void bindLocalDate(int index, LocalDate value) {
    literal().add(value);
  }

  @Override
  public void bindLocalTime(int index, LocalTime value) {
    literal().add(value);
  }

  @Override
  public void bindUuid(int index, UUID value) {
    literal().add(value);
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
