package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.observe.StatementEvent;
import dev.dorm.observe.StatementListener;
import dev.dorm.observe.StatementRecorder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObservationTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aRecorderSeesEachStatementOnce(Kind kind) {
    try (Database database = kind.open().named("seen")) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      try (StatementRecorder recorder = database.recordStatements()) {
        database.atomic(
            () -> {
              sql.run("INSERT INTO t (n) VALUES (?)", 1);
              sql.run("INSERT INTO t (n) VALUES (?)", 2);
            });
        assertThat(sql.numbers("SELECT n FROM t")).hasSize(2);
        assertThatThrownBy(() -> sql.run("INSERT INTO t (n) VALUES (?)", 1)).isNotNull();
        assertThat(recorder.statements())
            .containsExactly(
                "INSERT INTO t (n) VALUES (?)",
                "INSERT INTO t (n) VALUES (?)",
                "SELECT n FROM t",
                "INSERT INTO t (n) VALUES (?)");
        assertThat(recorder.count()).isEqualTo(4);
        List<StatementEvent> events = recorder.events();
        assertThat(events).allMatch(event -> event.database().equals("seen"));
        assertThat(events).allMatch(event -> event.nanos() > 0);
        assertThat(events).extracting(StatementEvent::rows).containsExactly(1L, 1L, 2L, 0L);
        assertThat(events)
            .extracting(StatementEvent::failed)
            .containsExactly(false, false, false, true);
        recorder.clear();
        assertThat(recorder.count()).isZero();
        recorder.close();
        sql.run("INSERT INTO t (n) VALUES (?)", 3);
        assertThat(recorder.count()).isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aListenerCanSleepAndCanFail(Kind kind) {
    List<String> heard = new ArrayList<>();
    StatementListener asleep =
        new StatementListener() {
          @Override
          public void onStatement(StatementEvent event) {
            heard.add("asleep");
          }

          @Override
          public boolean enabled() {
            return false;
          }
        };
    StatementListener failing =
        event -> {
          heard.add(event.sql());
          throw new IllegalStateException("mine");
        };
    try (Database database = kind.open().listener(asleep).listener(failing)) {
      assertThat(new Sql(database).number("SELECT 1")).isEqualTo(1);
      assertThat(heard).containsExactly("SELECT 1");
    }
  }
}
