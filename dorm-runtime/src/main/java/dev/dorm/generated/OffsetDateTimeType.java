package dev.dorm.generated;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A moment that Java holds with an offset; stored and read back in UTC. */
final class OffsetDateTimeType extends ColumnType<OffsetDateTime> {
  OffsetDateTimeType() {
    super(ColumnKind.INSTANT);
  }

  @Override
  public OffsetDateTime accept(OffsetDateTime value, String column) {
    return ColumnTypes.INSTANT.accept(value.toInstant(), column).atOffset(ZoneOffset.UTC);
  }

  @Override
  public Object settled(Object value) {
    return value instanceof OffsetDateTime given ? moment(given.toInstant()) : value;
  }

  @Override
  public OffsetDateTime moment(Instant now) {
    return now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  @Override
  public void bind(ValueBinder binder, int index, OffsetDateTime value) throws SQLException {
    binder.bindInstant(index, value.toInstant());
  }

  @Override
  public @Nullable OffsetDateTime read(RowReader reader, int index) throws SQLException {
    Instant moment = reader.readInstant(index);
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
