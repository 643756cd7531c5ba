package dev.dorm.internal.jfr;

import dev.dorm.exception.DormException;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** The event of a statement. */
@Name("dorm.Statement")
@Label("Statement")
@Category("dorm")
@Threshold(Flight.THRESHOLD)
@Description("A statement ran, from preparing to its last row; its text holds no bound value.")
final class StatementFlight extends Event implements StatementSpan {
  @Label("Database")
  @Nullable String database;

  @Label("SQL")
  @Nullable String sql;

  @Label("Rows")
  long rows;

  @Label("Failure")
  @Nullable String failure;

  @Override
  public void end(String name, String text, long count, @Nullable Throwable thrown) {
    end();
    if (shouldCommit()) {
      database = name;
      sql = text;
      rows = count;
      failure =
          thrown instanceof DormException dorm
              ? dorm.code()
              : thrown == null ? null : thrown.getClass().getName();
      commit();
    }
  }
}
