package dev.dorm.internal.execute;

import dev.dorm.internal.jfr.StatementSpan;
import dev.dorm.observe.StatementEvent;
import org.jspecify.annotations.Nullable;

/** A statement that somebody wants to know of, while it runs. */
final class Watch {
  private final Observers observers;
  private final @Nullable StatementSpan span;
  private final long start = System.nanoTime();

  Watch(Observers observers, @Nullable StatementSpan span) {
    this.observers = observers;
    this.span = span;
  }

  /** The statement is over; gives what the listeners were told. */
  StatementEvent end(String database, String sql, long rows, @Nullable Throwable failure) {
    StatementEvent event =
        new StatementEvent(database, sql, System.nanoTime() - start, rows, failure);
    if (span != null) {
      span.end(database, sql, rows, failure);
    }
    observers.tell(event);
    return event;
  }
}
