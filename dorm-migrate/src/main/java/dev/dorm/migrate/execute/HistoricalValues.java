package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.ColumnWords;
import dev.dorm.migrate.state.ColumnType;
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
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
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
    return engine == Engine.SQLITE ? sqlite(type, value) : text(value);
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
      case BLOB -> row.getBytes(column);
      case FK -> throw new IllegalArgumentException("the type of the key is not known");
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
