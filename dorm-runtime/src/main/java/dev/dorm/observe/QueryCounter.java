package dev.dorm.observe;

import dev.dorm.internal.argument.Arguments;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements of a database, those of all threads, for tests:
 *
 * <pre>{@code
 * QueryCounter queries = QueryCounter.of(database::recordStatements);
 * List<Author> authors = queries.expect(2, () -> Author_.objects.prefetchRelated(Author_.books).list());
 * }</pre>
 */
public final class QueryCounter {
  private final Supplier<StatementRecorder> recorders;

  private QueryCounter(Supplier<StatementRecorder> recorders) {
    this.recorders = recorders;
  }

  /**
   * Makes a counter.
   *
   * @param recorders begins to record: {@code database::recordStatements}
   */
  public static QueryCounter of(Supplier<StatementRecorder> recorders) {
    return new QueryCounter(
        Arguments.present(
            recorders, "QueryCounter.of(recorders): what records", "database::recordStatements"));
  }

  /** The number of statements that a program runs. */
  public int count(Runnable program) {
    return statements(program).size();
  }

  /** The statements that a program runs, in order. */
  public List<String> statements(Runnable program) {
    present(program);
    try (StatementRecorder recorder = recorders.get()) {
      program.run();
      return recorder.statements();
    }
  }

  /**
   * Runs a program and gives its result.
   *
   * @throws AssertionError when it runs another number of statements; the message lists them
   */
  public <T extends @Nullable Object> T expect(int statements, Supplier<T> program) {
    return between(statements, statements, program);
  }

  /**
   * Runs a program.
   *
   * @throws AssertionError when it runs another number of statements; the message lists them
   */
  public void expectRun(int statements, Runnable program) {
    present(program);
    this.<Boolean>expect(
        statements,
        () -> {
          program.run();
          return true;
        });
  }

  /**
   * Runs a program and gives its result.
   *
   * @throws AssertionError when it runs more statements; the message lists them
   */
  public <T extends @Nullable Object> T expectAtMost(int statements, Supplier<T> program) {
    return between(0, statements, program);
  }

  private static void present(Object program) {
    Arguments.present(program, "The program that is counted", "a lambda");
  }

  private <T extends @Nullable Object> T between(int least, int most, Supplier<T> program) {
    present(program);
    try (StatementRecorder recorder = recorders.get()) {
      T result = program.get();
      List<String> ran = recorder.statements();
      if (ran.size() < least || ran.size() > most) {
        throw new AssertionError(message(least, most, ran));
      }
      return result;
    }
  }

  private static String message(int least, int most, List<String> ran) {
    StringBuilder message = new StringBuilder("[DORM3232] ");
    message
        .append(ran.size())
        .append(ran.size() == 1 ? " statement ran, " : " statements ran, ")
        .append(least == most ? "" : "at most ")
        .append(most)
        .append(" expected. FIX: selectRelated(…) or prefetchRelated(…) for what runs per row; or")
        .append(" another number.");
    for (int i = 0; i < ran.size(); i++) {
      message.append('\n').append(i + 1).append(". ").append(ran.get(i));
    }
    return message.toString();
  }
}
