package dev.dorm.benchmarks.peer.hibernate;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import jakarta.persistence.AttributeConverter;
import java.time.Instant;

/** What SQLite holds. */
public final class SqliteInstantConverter implements AttributeConverter<Instant, String> {
  @Override
  public String convertToDatabaseColumn(Instant value) {
    return value == null ? null : SqliteValues.text(value);
  }

  @Override
  public Instant convertToEntityAttribute(String value) {
    return value == null ? null : SqliteValues.moment(value);
  }
}
