package dev.dorm.internal.raw;

import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.ValueBinder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values of a Java class travel when no column says so. */
public final class RawType {
  private static final Map<Class<?>, ColumnType<?>> TYPES =
      Map.ofEntries(
          Map.entry(Long.class, ColumnTypes.LONG),
          Map.entry(Integer.class, ColumnTypes.INTEGER),
          Map.entry(Short.class, ColumnTypes.SHORT),
          Map.entry(Boolean.class, ColumnTypes.BOOLEAN),
          Map.entry(Double.class, ColumnTypes.DOUBLE),
          Map.entry(String.class, ColumnTypes.TEXT),
          Map.entry(BigDecimal.class, new PlainDecimal()),
          Map.entry(Instant.class, ColumnTypes.INSTANT),
          Map.entry(OffsetDateTime.class, ColumnTypes.OFFSET_DATE_TIME),
          Map.entry(LocalDateTime.class, ColumnTypes.LOCAL_DATE_TIME),
          Map.entry(LocalDate.class, ColumnTypes.LOCAL_DATE),
          Map.entry(LocalTime.class, ColumnTypes.LOCAL_TIME),
          Map.entry(UUID.class, ColumnTypes.UUID),
          Map.entry(byte[].class, ColumnTypes.BINARY));

  private RawType() {}

  /**
   * The type of a class.
   *
   * @param label what has it, for messages
   */
  public static ColumnType<?> of(Class<?> type, String label) {
    ColumnType<?> found = TYPES.get(type);
    if (found == null) {
      throw RawErrors.type(
          label + " is a " + type.getSimpleName() + ", which has no column type of its own.",
          type.isEnum()
              ? "its name(), or bind(name, column, value)."
              : "a number, a text, a time, a UUID or bytes; or bind(name, column, value).");
    }
    return found;
  }

  /** A decimal with as many places as it has. */
  private static final class PlainDecimal extends ColumnType<BigDecimal> {
    private static final int MOST = 1000;

    PlainDecimal() {
      super(ColumnKind.DECIMAL);
    }

    @Override
    public BigDecimal accept(BigDecimal value, String column) {
      if (Math.abs((long) value.scale()) > MOST || value.precision() > MOST) {
        throw refuse(column, "the number has more than 1000 digits. FIX: a number that fits.");
      }
      return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    @Override
    public void bind(ValueBinder binder, int index, BigDecimal value) throws SQLException {
      binder.bindDecimal(index, value, Math.max(value.precision(), value.scale()), value.scale());
    }

    @Override
    public @Nullable BigDecimal read(RowReader reader, int index) throws SQLException {
      Object value = reader.readAny(index);
      return value == null ? null : RawValues.convert(value, BigDecimal.class, "The column");
    }
  }
}
