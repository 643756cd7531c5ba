package dev.dorm.benchmarks.peer.hibernate;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import jakarta.persistence.AttributeConverter;
import java.time.LocalDateTime;

/** What SQLite holds. */
public final class SqliteLocalDateTimeConverter implements AttributeConverter<LocalDateTime, String> {
  @Override
  public String convertToDatabaseColumn(LocalDateTime value) {
    return value == null ? null : SqliteValues.text(value);
  }

  @Override
  public LocalDateTime convertToEntityAttribute(String value) {
    return value == null ? null : SqliteValues.dateTime(value);
  }
}
