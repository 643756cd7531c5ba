package dev.dorm.generated;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A time of day in microseconds. */
final class LocalTimeType extends ColumnType<LocalTime> {
  LocalTimeType() {
    super(ColumnKind.TIME);
  }

  @Override
  public LocalTime accept(LocalTime value, String column) {

    return value.get(ChronoField.NANO_OF_SECOND) % 1000 == 0
        ? value
        : value.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public Object settled(Object value) {
    return value instanceof LocalTime given ? given.truncatedTo(ChronoUnit.MICROS) : value;
  }

  @Override
  public LocalTime moment(Instant now) {
    return LocalTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public void bind(ValueBinder binder, int index, LocalTime value) throws SQLException {
    binder.bindLocalTime(index, value);
  }

  @Override
  public @Nullable LocalTime read(RowReader reader, int index) throws SQLException {
    return reader.readLocalTime(index);
  }
}
