package dev.dorm.benchmarks.once;

import dev.dorm.benchmarks.jdbc.FirstRow;
import java.sql.SQLException;

/** A process that shows one row by JDBC. */
final class JdbcFirstRow {
  private JdbcFirstRow() {}

  /** Shows the name of the author of a key, and the processor time of the process. */
  public static void main(String[] arguments) throws SQLException {
    System.out.println(FirstRow.read(arguments[0], Long.parseLong(arguments[1])).name());
    System.out.println(ProcessorTime.ofThisProcess());
  }
}
