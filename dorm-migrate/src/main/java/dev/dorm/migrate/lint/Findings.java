package dev.dorm.migrate.lint;

import dev.dorm.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one migration. */
final class Findings {
  private final String migration;
  private final List<LintFinding> all = new ArrayList<>();

  Findings(String migration) {
    this.migration = migration;
  }

  void add(LintRule rule, Operation operation, String message, String fix) {
    add(rule, operation.describe(), message, fix);
  }

  /** One finding for each rule and operation is enough. */
  void add(LintRule rule, String operation, String message, String fix) {
    boolean known =
        all.stream().anyMatch(each -> each.rule() == rule && each.operation().equals(operation));
    if (!known) {
      all.add(new LintFinding(rule, migration, operation, message, fix));
    }
  }

  List<LintFinding> all() {
    return List.copyOf(all);
  }
}
