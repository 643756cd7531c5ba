package dev.dorm.tests.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.DormException;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.tests.contract.DatabaseKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The base of the functions' tests: each runs on both databases over one table of samples. */
@ParameterizedClass(name = "{0}")
@EnumSource(
    value = DatabaseKind.class,
    names = {"SQLITE_MEMORY", "POSTGRESQL"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FunctionsTest {
  /** Where the class runs now. */
  @Parameter protected DatabaseKind kind;

  protected Database database;

  @BeforeParameterizedClassInvocation
  void open(DatabaseKind on, @TempDir Path directory) {
    kind = on;
    database = kind.open(directory);
    Dorm.configure(database);
    run(kind.isPostgresql() ? SampleTable.POSTGRESQL : SampleTable.SQLITE);
  }

  @BeforeEach
  void empty() {
    run("UPDATE samples SET parent_id = NULL");
    run("DELETE FROM samples");
  }

  @AfterParameterizedClassInvocation
  void close() {
    Dorm.shutdown();
  }

  protected void run(String sql) {
    try (Connection connection = database.openConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What an expression is of each row, in the order of the keys. */
  protected static <T> List<@Nullable T> values(Expression<Sample, T> expression) {
    List<@Nullable T> values = new ArrayList<>();
    for (Sample sample : Sample_.objects.annotate(expression)) {
      values.add(sample.get(expression));
    }
    return values;
  }

  /** What an expression is of the only row. */
  protected static <T> @Nullable T only(Expression<Sample, T> expression) {
    List<@Nullable T> values = values(expression);
    assertThat(values).hasSize(1);
    return values.get(0);
  }

  /** Asserts that an expression is of each row what Java says. */
  protected static <T> void same(
      String what, Expression<Sample, T> expression, Function<Sample, @Nullable T> expected) {
    List<Sample> rows = Sample_.objects.annotate(expression).list();
    assertThat(rows).isNotEmpty();
    for (Sample row : rows) {
      T wanted = expected.apply(row);
      T found = row.get(expression);
      assertThat(Objects.equals(wanted, found))
          .as("%s of row %s: expected %s, found %s", what, row.id, wanted, found)
          .isTrue();
    }
  }

  /** Asserts that a condition finds the rows that Java finds. */
  protected static void finds(
      String what, Condition<Sample> condition, Predicate<Sample> expected) {
    List<Long> wanted =
        Sample_.objects.list().stream().filter(expected).map(sample -> sample.id).toList();
    assertThat(Sample_.objects.filter(condition).list())
        .as(what)
        .extracting(sample -> sample.id)
        .containsExactlyElementsOf(wanted);
  }

  /** Asserts that a program fails with a code. */
  protected static DormException fails(String code, ThrowingCallable program) {
    Throwable failure = catchThrowable(program);
    assertThat(failure).isInstanceOf(DormException.class).hasMessageStartingWith("[" + code + "]");
    return (DormException) failure;
  }

  /** Asserts that a program is refused with a code, before any statement. */
  protected void refuses(String code, ThrowingCallable program) {
    try (StatementRecorder recorder = database.recordStatements()) {
      fails(code, program);
      assertThat(recorder.statements()).isEmpty();
    }
  }
}
