package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.MigratingProcess;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes of their own: many at once, and one that is killed. */
class ProcessTest {
  private static final int PROCESSES = 8;

  private static Migrator migrator(TestDatabase database) {
    return Migrator.of(database, Modules.of(List.of(MigratingProcess.module(RunJava.NOOP))));
  }

  @ParameterizedTest
  @EnumSource
  void eightAtOnceRunEachMigrationOnce(Engine engine) throws Exception {
    TestDatabase database = TestDatabase.fresh(engine);
    List<MigratingProcess> processes = new ArrayList<>();
    try {
      for (int i = 0; i < PROCESSES; i++) {
        processes.add(MigratingProcess.start(database, false));
      }
      for (MigratingProcess process : processes) {
        assertThat(process.line()).isEqualTo("ready");
      }
      for (MigratingProcess process : processes) {
        process.go();
      }
      int done = 0;
      for (MigratingProcess process : processes) {
        done += Integer.parseInt(process.line());
        assertThat(process.exitCode()).isZero();
      }
      assertThat(done).isEqualTo(3);
    } finally {
      processes.forEach(MigratingProcess::close);
    }
    assertThat(database.applied()).hasSize(3);
    assertThat(database.rows("SELECT v FROM authors ORDER BY id")).containsExactly("12", "-7", "0");
  }

  @ParameterizedTest
  @EnumSource
  void killedInTheMiddleOfARebuild(Engine engine) throws Exception {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database).migrate("blog", "0002");
    List<String> before = database.schema();
    try (MigratingProcess process = MigratingProcess.start(database, true)) {
      assertThat(process.line()).isEqualTo("ready");
      process.go();
      assertThat(process.line()).isEqualTo(MigratingProcess.REBUILT);
      process.kill();
    }
    assertThat(database.schema()).isEqualTo(before);
    assertThat(database.tables()).noneMatch(table -> table.startsWith("dorm_new"));
    assertThat(database.applied()).containsExactly("blog.0001_initial", "blog.0002_rows");
    assertThat(database.rows("SELECT v FROM authors ORDER BY id")).containsExactly("12", "-7", "0");

    assertThat(migrator(database).migrate()).isEqualTo(1);
    assertThat(database.rows("SELECT v + 1 FROM authors ORDER BY id"))
        .containsExactly("13", "-6", "1");
    migrator(database).migrate("blog", "0002");
    assertThat(database.schema()).isEqualTo(before);
    assertThat(database.rows("SELECT v FROM authors ORDER BY id")).containsExactly("12", "-7", "0");
  }
}
