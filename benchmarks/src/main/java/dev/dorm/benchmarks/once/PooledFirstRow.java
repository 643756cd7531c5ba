package dev.dorm.benchmarks.once;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.benchmarks.jdbc.FirstRow;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that shows one row by JDBC and a pool of connections, the same that dorm uses; without
 * the sample's classes, which would count as its own.
 */
final class PooledFirstRow {
  private PooledFirstRow() {}

  /** Shows the name of the author of a key, and the processor time of the process. */
  public static void main(String[] arguments) throws SQLException {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setUrl(arguments[0]);
    server.setUser("postgres");
    HikariConfig config = new HikariConfig();
    config.setDataSource(server);
    config.setConnectionInitSql("SET TIME ZONE 'UTC'");
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(10);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      System.out.println(FirstRow.read(pool, Long.parseLong(arguments[1])).name());
    }
    System.out.println(ProcessorTime.ofThisProcess());
  }
}
