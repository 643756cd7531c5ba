package dev.dorm.migrate.ddl;

import java.util.ArrayList;
import java.util.List;

/**
 * The SQL of one migration, in one direction.
 *
 * @param operations what its operations do, and last what waits for its end
 * @param foreignKeysOff whether foreign keys must not be enforced while it runs
 */
public record MigrationSql(List<OperationSql> operations, boolean foreignKeysOff) {
  /** Copies the list. */
  public MigrationSql {
    operations = List.copyOf(operations);
  }

  /** The text of all steps, with the operations as comments. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (OperationSql operation : operations) {
      lines.add("-- " + operation.description().replace('\n', ' ').replace('\r', ' '));
      for (Step step : operation.steps()) {
        lines.add(line(step));
      }
    }
    return lines;
  }

  private static String line(Step step) {
    if (step instanceof EmptyTable || step instanceof Guard) {
      return "-- Refused unless 0: " + step.sql();
    }
    return step instanceof JavaStep java
        ? "-- " + java.sql().replace('\n', ' ') + " (cannot be written as SQL)"
        : step.sql() + ";";
  }

  /**
   * The SQL of one operation.
   *
   * @param description the operation in one line
   * @param steps what it runs
   */
  public record OperationSql(String description, List<Step> steps) {
    /** Copies the steps. */
    public OperationSql {
      steps = List.copyOf(steps);
    }
  }
}
