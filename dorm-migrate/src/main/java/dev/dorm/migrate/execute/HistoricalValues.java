package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.ColumnWords;
import dev.dorm.migrate.state.ArrayText;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnValue;
import dev.dorm.migrate.state.Engine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of historical tables, as the databases store them. */
final class HistoricalValues {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private final Engine engine;

  HistoricalValues(Engine engine) {
    this.engine = engine;
  }

  /** The place of a value in SQL. PostgreSQL gets every value as a text with its type. */
  String slot(ColumnType type) {
    return engine == Engine.SQLITE ? "?" : "CAST(? AS " + ColumnWords.of(type, engine) + ")";
  }

  /** What is bound for a value. */
  @Nullable Object bound(ColumnType type, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> list) {
      return engine == Engine.SQLITE
          ? ArrayText.ofStored(list.stream().map(each -> sqlite(type.elementType(), each)).toList())
          : list.stream().map(HistoricalValues::quoted).collect(Collectors.joining(",", "{", "}"));
    }
    return engine == Engine.SQLITE ? sqlite(type, value) : text(value);
  }

  /** An element in the text of an array. */
  private static String quoted(Object value) {
    return '"' + text(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Object sqlite(ColumnType type, Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    if (type.kind() == ColumnType.Kind.DECIMAL) {
      BigDecimal decimal = new BigDecimal(value.toString());
      return ColumnWords.isScaled(type)
          ? (Object) decimal.setScale(type.scale()).unscaledValue().longValueExact()
          : (Object) decimal.doubleValue();
    }
    if (value instanceof Integer || value instanceof Short) {
      return ((Number) value).longValue();
    }
    boolean plain = value instanceof Long || value instanceof Double || value instanceof byte[];
    return plain ? value : text(value);
  }

  private static String text(Object value) {
    if (value instanceof LocalTime time) {
      return TIME.format(time);
    }
    if (value instanceof LocalDateTime moment) {
      return MOMENT.format(moment);
    }
    if (value instanceof Instant moment) {
      return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }
    if (value instanceof byte[] bytes) {
      return "\\x" + HexFormat.of().formatHex(bytes);
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /** The value of a column. */
  @Nullable Object read(ResultSet row, int column, ColumnType type) throws SQLException {
    if (row.getObject(column) == null) {
      return null;
    }
    return switch (type.kind()) {
      case SMALLINT, INT, BIGINT, AUTO, BIGAUTO -> row.getLong(column);
      case REAL -> row.getDouble(column);
      case DECIMAL -> decimal(row, column, type);
      case BOOL -> engine == Engine.SQLITE ? row.getLong(column) == 1 : row.getBoolean(column);
      case VARCHAR, TEXT, ENUM, JSON -> row.getString(column);
      case DATE -> LocalDate.parse(row.getString(column));
      case TIME -> LocalTime.parse(row.getString(column));
      case TIMESTAMP -> LocalDateTime.parse(row.getString(column).replace(' ', 'T'));
      case DATETIME -> moment(row, column);
      case UUID -> UUID.fromString(row.getString(column));
      case ARRAY -> array(row, column, type.elementType());
      case BLOB -> row.getBytes(column);
      case FK -> throw new IllegalArgumentException("the type of the key is not known");
    };
  }

  private List<Object> array(ResultSet row, int column, ColumnType element) throws SQLException {
    List<Object> elements = new ArrayList<>();
    if (engine == Engine.SQLITE) {
      for (String text : ArrayText.read(row.getString(column))) {
        elements.add(element(element, text));
      }
      return elements;
    }
    try (ResultSet each = row.getArray(column).getResultSet()) {
      while (each.next()) {
        elements.add(Objects.requireNonNull(read(each, 2, element), "element"));
      }
    }
    return elements;
  }

  /** An element out of the text of SQLite. */
  private static Object element(ColumnType type, String text) {
    return switch (type.kind()) {
      case BOOL -> text.equals("1") || text.equals("true");
      case TIMESTAMP -> LocalDateTime.parse(text.replace(' ', 'T'));
      case DATETIME -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
      default -> ColumnValue.parse(type, text);
    };
  }

  private BigDecimal decimal(ResultSet row, int column, ColumnType type) throws SQLException {
    if (engine == Engine.POSTGRESQL) {
      return row.getBigDecimal(column);
    }
    return ColumnWords.isScaled(type)
        ? BigDecimal.valueOf(row.getLong(column), type.scale())
        : BigDecimal.valueOf(row.getDouble(column)).setScale(type.scale(), RoundingMode.HALF_EVEN);
  }

  private Instant moment(ResultSet row, int column) throws SQLException {
    return engine == Engine.POSTGRESQL
        ? row.getObject(column, OffsetDateTime.class).toInstant()
        : LocalDateTime.parse(row.getString(column).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }
}
