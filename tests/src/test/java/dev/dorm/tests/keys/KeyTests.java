package dev.dorm.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.DormException;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.contract.DatabaseKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The base of the tests: the tables as the migrations make them, empty before each test. */
@ParameterizedClass(name = "{0}")
@EnumSource(
    value = DatabaseKind.class,
    names = {"SQLITE_FILE", "POSTGRESQL"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KeyTests {
  /** Where the class runs now. */
  @Parameter protected DatabaseKind kind;

  protected Database database;
  protected StatementRecorder recorder;

  @BeforeParameterizedClassInvocation
  void open(DatabaseKind on, @TempDir Path directory) {
    kind = on;
    database = kind.open(directory);
    Dorm.configure(database);
    KeyTables.create(database);
  }

  @BeforeEach
  void empty() {
    for (String model :
        List.of(
            "pledge",
            "seat",
            "banner",
            "oath",
            "mark",
            "rune",
            "cell",
            "stock",
            "hero",
            "guild",
            "reading",
            "rate_near",
            "rate")) {
      execute("DELETE FROM keys_" + model);
    }
    recorder = database.recordStatements();
  }

  @AfterEach
  void stopRecording() {
    recorder.close();
  }

  @AfterParameterizedClassInvocation
  void close() {
    Dorm.shutdown();
  }

  /** Runs a statement past dorm. */
  protected final void execute(String sql) {
    try (Connection connection = database.openConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The statements of a program. */
  protected final List<String> statements(Runnable program) {
    recorder.clear();
    program.run();
    return List.copyOf(recorder.statements());
  }

  /** Asserts that a program is refused with a code, before any statement. */
  protected final DormException refuses(String code, ThrowingCallable program) {
    recorder.clear();
    DormException refusal = fails(code, program);
    assertThat(recorder.statements()).isEmpty();
    return refusal;
  }

  /** Asserts that a program fails with a code. */
  protected static DormException fails(String code, ThrowingCallable program) {
    DormException failure = catchThrowableOfType(DormException.class, program);
    assertThat(failure).isNotNull();
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.getMessage()).contains("FIX:");
    return failure;
  }

  protected static Guild guild(String name) {
    return Guild_.objects.create(Guild_.name.set(name));
  }

  protected static Hero hero(String code) {
    return Hero_.objects.create(Hero_.code.set(code), Hero_.name.set("the " + code));
  }

  protected static Seat seat(Guild guild, Hero hero, int level) {
    return Seat_.objects.create(
        Seat_.guild.set(guild),
        Seat_.hero.set(hero),
        Seat_.level.set(level),
        Seat_.role.set("role" + level));
  }

  protected static Seat_.Pk pk(Guild guild, Hero hero) {
    return new Seat_.Pk(guild.id, hero.code);
  }
}
