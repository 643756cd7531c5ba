package dev.dorm.internal.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** The event of a wait for a connection. */
@Name("dorm.ConnectionWait")
@Label("Connection Wait")
@Category("dorm")
@Threshold(Flight.THRESHOLD)
@Description("A call waited for a connection, or for its turn to write.")
final class ConnectionWaitFlight extends Event implements Span {
  @Label("Database")
  @Nullable String database;

  @Label("Use")
  @Nullable String use;

  @Override
  public void end(String name, String detail) {
    end();
    if (shouldCommit()) {
      database = name;
      use = detail;
      commit();
    }
  }
}
