package dev.dorm.generated;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A date with time from year 1 to year 9999 in microseconds, without zone. */
final class LocalDateTimeType extends ColumnType<LocalDateTime> {
  LocalDateTimeType() {
    super(ColumnKind.LOCAL_DATE_TIME);
  }

  @Override
  public LocalDateTime accept(LocalDateTime value, String column) {
    if (!TemporalRange.holds(value.getYear())) {
      throw refuse(column, TemporalRange.REFUSAL);
    }
    return value.get(ChronoField.NANO_OF_SECOND) % 1000 == 0
        ? value
        : value.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public Object settled(Object value) {
    return value instanceof LocalDateTime given ? given.truncatedTo(ChronoUnit.MICROS) : value;
  }

  @Override
  public LocalDateTime moment(Instant now) {
    return LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public void bind(ValueBinder binder, int index, LocalDateTime value) throws SQLException {
    binder.bindLocalDateTime(index, value);
  }

  @Override
  public @Nullable LocalDateTime read(RowReader reader, int index) throws SQLException {
    return reader.readLocalDateTime(index);
  }
}
