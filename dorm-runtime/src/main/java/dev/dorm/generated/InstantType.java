package dev.dorm.generated;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A moment from year 1 to year 9999 in microseconds. */
final class InstantType extends ColumnType<Instant> {
  InstantType() {
    super(ColumnKind.INSTANT);
  }

  @Override
  public Instant accept(Instant value, String column) {
    if (value.isBefore(TemporalRange.FIRST_INSTANT) || value.isAfter(TemporalRange.LAST_INSTANT)) {
      throw refuse(column, TemporalRange.REFUSAL);
    }
    return value.get(ChronoField.NANO_OF_SECOND) % 1000 == 0
        ? value
        : value.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public Object settled(Object value) {
    return value instanceof Instant moment ? moment(moment) : value;
  }

  @Override
  public Instant moment(Instant now) {
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public void bind(ValueBinder binder, int index, Instant value) throws SQLException {
    binder.bindInstant(index, value);
  }

  @Override
  public @Nullable Instant read(RowReader reader, int index) throws SQLException {
    return reader.readInstant(index);
  }
}
