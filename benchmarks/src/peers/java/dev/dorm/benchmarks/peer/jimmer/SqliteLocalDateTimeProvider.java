package dev.dorm.benchmarks.peer.jimmer;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import java.time.LocalDateTime;
import org.babyfish.jimmer.sql.runtime.ScalarProvider;

/** What SQLite holds. */
final class SqliteLocalDateTimeProvider implements ScalarProvider<LocalDateTime, String> {
  @Override
  public LocalDateTime toScalar(String value) {
    return SqliteValues.dateTime(value);
  }

  @Override
  public String toSql(LocalDateTime value) {
    return SqliteValues.text(value);
  }
}
