package dev.dorm.generated;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A date from year 1 to year 9999. */
final class LocalDateType extends ColumnType<LocalDate> {
  LocalDateType() {
    super(ColumnKind.DATE);
  }

  @Override
  public LocalDate accept(LocalDate value, String column) {
    if (!TemporalRange.holds(value.getYear())) {
      throw refuse(column, TemporalRange.REFUSAL);
    }
    return value;
  }

  @Override
  public LocalDate moment(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  @Override
  public void bind(ValueBinder binder, int index, LocalDate value) throws SQLException {
    binder.bindLocalDate(index, value);
  }

  @Override
  public @Nullable LocalDate read(RowReader reader, int index) throws SQLException {
    return reader.readLocalDate(index);
  }
}
