package dev.dorm.internal.execute;

import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.jfr.StatementSpan;
import dev.dorm.observe.StatementEvent;
import org.jspecify.annotations.Nullable;

/** A statement that somebody wants to know of, while it runs. */
final class Watch {
  private final Observers observers;
  private final @Nullable StatementSpan span;
  private final long start = System.nanoTime();

  private final CompiledStatement statement;
  private final ParameterSource parameters;

  Watch(
      Observers observers,
      @Nullable StatementSpan span,
      CompiledStatement statement,
      ParameterSource parameters) {
    this.observers = observers;
    this.span = span;
    this.statement = statement;
    this.parameters = parameters;
  }

  /** The statement is over; gives what the listeners were told. */
  StatementEvent end(String database, long rows, @Nullable Throwable failure) {
    String sql = statement.sql();
    StatementEvent event =
        new StatementEvent(database, sql, System.nanoTime() - start, rows, failure);
    if (span != null) {
      span.end(database, sql, rows, failure);
    }
    observers.tell(event, observers.values(statement, parameters));
    return event;
  }
}
