package dev.dorm.benchmarks.peer.hibernate;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;

/** What SQLite holds. */
public final class SqliteBigDecimalConverter implements AttributeConverter<BigDecimal, Double> {
  @Override
  public Double convertToDatabaseColumn(BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  @Override
  public BigDecimal convertToEntityAttribute(Double value) {
    return value == null ? null : SqliteValues.decimal(value);
  }
}
