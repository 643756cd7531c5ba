package dev.dorm.migrate.lint;

import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.ddl.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL lets nobody use a value of an enum type before the transaction that made it ends. */
final class EnumRules {
  private static final Pattern ADDS =
      Pattern.compile(
          "\\s*ALTER\\s+TYPE\\s.*?\\sADD\\s+VALUE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?('(?:[^']|'')*').*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private EnumRules() {}

  /** Looks for values that are used in the statements of one transaction that makes them. */
  static void check(MigrationSql sql, Findings findings) {
    List<String> added = new ArrayList<>();
    for (OperationSql operation : sql.operations()) {
      for (Step step : operation.steps()) {
        String text = step.sql();
        Matcher adds = ADDS.matcher(text);
        if (adds.matches()) {
          added.add(adds.group(1));
        } else {
          added.stream()
              .filter(text::contains)
              .forEach(value -> report(operation.description(), value, findings));
        }
      }
    }
  }

  private static void report(String operation, String value, Findings findings) {
    findings.add(
        LintRule.ENUM_VALUE_USED,
        operation,
        "It uses "
            + value
            + ", and PostgreSQL allows that only after the transaction that adds it has ended.",
        "two migrations: one that adds the value, and one that uses it.");
  }
}
