package dev.dorm.benchmarks.peer.jimmer;

import dev.dorm.benchmarks.jdbc.SqliteValues;
import java.time.Instant;
import org.babyfish.jimmer.sql.runtime.ScalarProvider;

/** What SQLite holds. */
final class SqliteInstantProvider implements ScalarProvider<Instant, String> {
  @Override
  public Instant toScalar(String value) {
    return SqliteValues.moment(value);
  }

  @Override
  public String toSql(Instant value) {
    return SqliteValues.text(value);
  }
}
