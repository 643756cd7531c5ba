package dev.dorm.internal.jfr;

import org.jspecify.annotations.Nullable;

/** Makes events where somebody records them. */
final class FlightEvents {
  /** An event of each kind that is only asked whether its kind is recorded. */
  private static final StatementFlight STATEMENT = new StatementFlight();

  private static final TransactionFlight TRANSACTION = new TransactionFlight();
  private static final ConnectionWaitFlight WAIT = new ConnectionWaitFlight();

  private FlightEvents() {}

  static @Nullable StatementSpan statement() {
    if (!STATEMENT.isEnabled()) {
      return null;
    }
    StatementFlight event = new StatementFlight();
    event.begin();
    return event;
  }

  static @Nullable Span transaction() {
    if (!TRANSACTION.isEnabled()) {
      return null;
    }
    TransactionFlight event = new TransactionFlight();
    event.begin();
    return event;
  }

  static @Nullable Span connectionWait() {
    if (!WAIT.isEnabled()) {
      return null;
    }
    ConnectionWaitFlight event = new ConnectionWaitFlight();
    event.begin();
    return event;
  }
}
