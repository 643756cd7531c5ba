package dev.dorm.internal.sqlite;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values in the form that dorm's SQLite tables store; the driver's own mapping of dates is never
 * used.
 */
final class SqliteValueBinder extends StatementBinder {
  private @Nullable TemporalText temporal;

  SqliteValueBinder(PreparedStatement statement) {
    super(statement);
  }

  @Override
  public void bindNull(int index, ColumnKind kind) throws SQLException {
    count();
    statement.setNull(index, Types.NULL);
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
    statement.setInt(index, value);
  }

  @Override
  public void bindBoolean(int index, boolean value) throws SQLException {
    count();
    statement.setInt(index, value ? 1 : 0);
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
    if (precision <= ScaledDecimal.REAL_DIGITS) {
      statement.setDouble(index, value.doubleValue());
    } else if (precision <= ScaledDecimal.INTEGER_DIGITS) {
      statement.setLong(index, ScaledDecimal.unscaled(value, scale));
    } else {
      throw ScaledDecimal.tooLong(precision);
    }
  }

  @Override
  public void bindInstant(int index, Instant value) throws SQLException {
    count();
    statement.setString(index, temporal().of(value));
  }

  @Override
  public void bindLocalDateTime(int index, LocalDateTime value) throws SQLException {
    count();
    statement.setString(index, temporal().of(value));
  }

  @Override
  public void bindLocalDate(int index, LocalDate value) throws SQLException {
    count();
    statement.setString(index, temporal().of(value));
  }

  @Override
  public void bindLocalTime(int index, LocalTime value) throws SQLException {
    count();
    statement.setString(index, temporal().of(value));
  }

  @Override
  public void bindUuid(int index, UUID value) throws SQLException {
    count();
    statement.setString(index, value.toString());
  }

  @Override
  public void bindBytes(int index, byte[] value) throws SQLException {
    count(value.length);
    statement.setBytes(index, value);
  }

  @Override
  public void bindJson(int index, String value) throws SQLException {
    bindText(index, value);
  }

  @Override
  public void bindArray(int index, ColumnType<?> element, @Nullable List<?> values)
      throws SQLException {
    if (values == null) {
      bindNull(index, ColumnKind.ARRAY);
    } else {
      bindText(index, JsonListBinder.text(element, values));
    }
  }

  @Override
  public void bindList(int index, ColumnType<?> type, List<?> values) throws SQLException {
    bindText(index, JsonListBinder.text(type, values));
  }

  private TemporalText temporal() {
    TemporalText text = temporal;
    if (text == null) {
      text = new TemporalText();
      temporal = text;
    }
    return text;
  }
}
