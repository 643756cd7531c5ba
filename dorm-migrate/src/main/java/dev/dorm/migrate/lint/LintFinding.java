package dev.dorm.migrate.lint;

/**
 * Something risky in a migration.
 *
 * @param rule the rule
 * @param migration the migration's full name
 * @param operation the operation in one line; empty when it is the whole migration
 * @param message what is risky
 * @param fix the way out
 */
public record LintFinding(
    LintRule rule, String migration, String operation, String message, String fix) {
  /** The finding in one line: code, migration, operation, what is risky, the way out. */
  @Override
  public String toString() {
    return "["
        + rule.code()
        + "] "
        + migration
        + ": "
        + (operation.isEmpty() ? "" : operation + ": ")
        + message
        + " FIX: "
        + fix;
  }
}
