package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class StaleConnectionTest {
  private static final int ROUNDS = 20;

  @Test
  void isReplacedBeforeAWriteIsSent() throws SQLException {
    try (Database database = TestDatabases.postgresql().poolSize(1, 1);
        Connection other = database.openConnection();
        Statement killer = other.createStatement()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)");
      for (int round = 0; round < ROUNDS; round++) {
        long server = sql.number("SELECT pg_backend_pid()");
        killer.execute("SELECT pg_terminate_backend(" + server + ", 60000)");
        sql.run("INSERT INTO t (n) VALUES (?)", round);
      }
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(ROUNDS);
    }
  }
}
