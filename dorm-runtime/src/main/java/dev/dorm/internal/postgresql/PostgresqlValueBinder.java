package dev.dorm.internal.postgresql;

import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.connection.StatementBinder;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Values with their PostgreSQL types, so that the server never has to guess one. */
final class PostgresqlValueBinder extends StatementBinder {
  PostgresqlValueBinder(PreparedStatement statement) {
    super(statement);
  }

  @Override
  public void bindNull(int index, ColumnKind kind) throws SQLException {
    count();
    switch (kind) {
      case SHORT -> statement.setNull(index, Types.SMALLINT);
      case INTEGER -> statement.setNull(index, Types.INTEGER);
      case LONG -> statement.setNull(index, Types.BIGINT);
      case DOUBLE -> statement.setNull(index, Types.DOUBLE);
      case DECIMAL -> statement.setNull(index, Types.NUMERIC);
      case BOOLEAN -> statement.setNull(index, Types.BOOLEAN);
      case TEXT -> statement.setNull(index, Types.VARCHAR);
      case DATE -> statement.setNull(index, Types.DATE);
      case BINARY -> statement.setNull(index, Types.BINARY);
      case TIME -> statement.setNull(index, Types.OTHER, "time");
      case INSTANT -> statement.setNull(index, Types.OTHER, "timestamptz");
      case LOCAL_DATE_TIME -> statement.setNull(index, Types.OTHER, "timestamp");
      case UUID -> statement.setNull(index, Types.OTHER, "uuid");
      case JSON -> statement.setNull(index, Types.OTHER, "jsonb");
      case ARRAY -> throw new IllegalStateException("The NULL of an array has its elements' type.");
    }
  }

  @Override
  public void bindLong(int index, long value) throws SQLException {
    count();
    statement.setLong(index, value);
  }

  @Override
  public void bindInt(int index, int value) throws SQLException {
    count();
    statement.setInt(index, value);
  }

  @Override
  public void bindShort(int index, short value) throws SQLException {
    count();
    statement.setShort(index, value);
  }

  @Override
  public void bindBoolean(int index, boolean value) throws SQLException {
    count();
    statement.setBoolean(index, value);
  }

  @Override
  public void bindDouble(int index, double value) throws SQLException {
    count();
    statement.setDouble(index, value);
  }

  @Override
  public void bindText(int index, String value) throws SQLException {
    count(value.length());
    statement.setString(index, value);
  }

  @Override
  public void bindDecimal(int index, BigDecimal value, int precision, int scale)
      throws SQLException {
    count();
    statement.setBigDecimal(index, value);
  }

  @Override
  public void bindInstant(int index, Instant value) throws SQLException {
    count();
    statement.setObject(index, value.atOffset(ZoneOffset.UTC));
  }

  @Override
  public void bindLocalDateTime(int index, LocalDateTime value) throws SQLException {
    count();
    statement.setObject(index, value);
  }

  @Override
  public void bindLocalDate(int index, LocalDate value) throws SQLException {
    count();
    statement.setObject(index, value);
  }

  @Override
  public void bindLocalTime(int index, LocalTime value) throws SQLException {
    count();
    statement.setObject(index, value);
  }

  @Override
  public void bindUuid(int index, UUID value) throws SQLException {
    count();
    statement.setObject(index, value);
  }

  @Override
  public void bindBytes(int index, byte[] value) throws SQLException {
    count(value.length);
    statement.setBytes(index, value);
  }

  @Override
  public void bindJson(int index, String value) throws SQLException {
    count(value.length());
    PGobject json = new PGobject();
    json.setType("jsonb");
    json.setValue(value);
    statement.setObject(index, json);
  }

  @Override
  public void bindArray(int index, ColumnType<?> element, @Nullable List<?> values)
      throws SQLException {
    if (values == null) {
      count();
      statement.setNull(index, Types.ARRAY, ArrayCollector.typeName(element.kind()));
    } else {
      bindList(index, element, values);
    }
  }

  @Override
  public void bindList(int index, ColumnType<?> type, List<?> values) throws SQLException {
    count(values.size());
    ArrayCollector.collect(type, values).bind(statement, index);
  }
}
