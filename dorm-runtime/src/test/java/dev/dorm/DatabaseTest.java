package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.TestDatabases.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void opensAtTheFirstStatement(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)".replace("bigint", "INTEGER"));
      assertThat(sql.run("INSERT INTO t (n) VALUES (?)", 7)).isEqualTo(1);
      assertThat(sql.numbers("SELECT n FROM t")).containsExactly(7L);
    }
  }
}
