package dev.dorm.migrate;

import dev.dorm.migrate.operation.Operation;
import java.util.List;
import java.util.Map;

/**
 * A migration: a list of operations that lead from the state before it to the state after it.
 *
 * <p>A subclass is annotated {@link DormMigration}, has a constructor without parameters and uses
 * the words of {@link Ops} and {@link Cols}, never a model: models change, and a migration has to
 * mean the same for ever. It runs in one transaction with the record that it was applied, unless
 * {@link #atomic} says otherwise.
 */
public abstract class Migration {
  /** For subclasses. */
  protected Migration() {}

  /**
   * Whether the migration runs in one transaction; true unless overridden. Without one, each step
   * is committed by itself, and a run after a failure goes on at the step that failed.
   */
  public boolean atomic() {
    return true;
  }

  /**
   * The findings of {@code lint} that are known and accepted: code and reason, as in {@code
   * Map.of("DM201", "the table has 12 rows")}. None unless overridden; a reason must not be blank.
   */
  public Map<String, String> allows() {
    return Map.of();
  }

  /** What the migration does, in order. */
  public abstract List<Operation> operations();
}
