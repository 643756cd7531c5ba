package dev.dorm.benchmarks.peer.jimmer;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import java.math.BigDecimal;
import org.babyfish.jimmer.sql.runtime.ScalarProvider;

/** What SQLite holds. */
final class SqliteBigDecimalProvider implements ScalarProvider<BigDecimal, Double> {
  @Override
  public BigDecimal toScalar(Double value) {
    return SqliteValues.decimal(value);
  }

  @Override
  public Double toSql(BigDecimal value) {
    return value.doubleValue();
  }
}
