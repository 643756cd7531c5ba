package dev.dorm.internal.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** The event of a transaction. */
@Name("dorm.Transaction")
@Label("Transaction")
@Category("dorm")
@Threshold(Flight.THRESHOLD)
@Description("A transaction, from its beginning to commit or rollback.")
final class TransactionFlight extends Event implements Span {
  @Label("Database")
  @Nullable String database;

  @Label("Outcome")
  @Nullable String outcome;

  @Override
  public void end(String name, String detail) {
    end();
    if (shouldCommit()) {
      database = name;
      outcome = detail;
      commit();
    }
  }
}
