package dev.dorm.samples.support;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.Manager;
import dev.dorm.migrate.Migrator;
import dev.dorm.observe.StatementRecorder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test class that runs once on each database, which is the default one meanwhile. Its tables are
 * made by the migrations, and are empty before each test.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SampleTest {
  /** Where the class runs now. */
  @SuppressWarnings("NullAway.Init") // open(…) sets it
  @Parameter
  protected DatabaseKind kind;

  /** The default database. */
  @SuppressWarnings("NullAway.Init") // open(…) sets it
  protected Database database;

  /** What the current test has printed. */
  protected final List<String> printed = new ArrayList<>();

  @BeforeParameterizedClassInvocation
  final void open(DatabaseKind on, @TempDir Path directory) {
    kind = on;
    database = on.open(directory);
    Dorm.configure(database);
    Migrator.of(database).migrate();
  }

  @AfterParameterizedClassInvocation
  final void close() {
    Dorm.shutdown();
  }

  @BeforeEach
  final void begin() {
    printed.clear();
    for (Manager<?> manager : tables()) {
      manager.all().delete();
    }
  }

  /** The tables to empty before each test, those that refer before those that are referred to. */
  protected List<Manager<?>> tables() {
    return List.of();
  }

  /** Prints, for the test to look at. */
  protected final void print(Object line) {
    printed.add(String.valueOf(line));
  }

  /** Runs a program and asserts how many statements it ran. */
  protected final void runs(int statements, Runnable program) {
    try (StatementRecorder recorder = database.recordStatements()) {
      program.run();
      Assertions.assertThat(recorder.statements()).hasSize(statements);
    }
  }
}
