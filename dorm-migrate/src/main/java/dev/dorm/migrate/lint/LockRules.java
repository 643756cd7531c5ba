package dev.dorm.migrate.lint;

import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.ddl.Rebuild;
import dev.dorm.migrate.ddl.Step;
import dev.dorm.migrate.operation.Backfill;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.state.Engine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What keeps others from a table, and for how long, by the statements that will run. */
final class LockRules {
  private static final String NAME = "((?:\"(?:[^\"]|\"\")+\"|[\\w.$]+))";
  private static final Pattern CREATE = pattern("CREATE TABLE (?:IF NOT EXISTS )?" + NAME);
  private static final Pattern ALTER = pattern("ALTER TABLE (?:ONLY )?" + NAME + " (.*)");
  private static final Pattern INDEX =
      pattern("CREATE (?:UNIQUE )?INDEX (CONCURRENTLY )?.* ON (?:ONLY )?" + NAME + ".*");
  private static final Pattern DROP_INDEX = pattern("DROP INDEX (CONCURRENTLY )?.*");
  private static final Pattern DROP_TABLE = pattern("DROP TABLE (?:IF EXISTS )?" + NAME + ".*");

  private final List<Operation> operations;
  private final boolean atomic;
  private final MigrationSql sql;
  private final Engine engine;
  private final Findings findings;
  private final Set<String> cheap;
  private final Set<String> created = new HashSet<>();
  private final Set<String> locked = new TreeSet<>();
  private final Set<String> validated = new HashSet<>();

  /**
   * Makes the rules.
   *
   * @param cheap the operations whose other type needs no other rows
   */
  LockRules(
      List<Operation> operations,
      boolean atomic,
      MigrationSql sql,
      Engine engine,
      Findings findings,
      Set<String> cheap) {
    this.operations = operations;
    this.atomic = atomic;
    this.sql = sql;
    this.engine = engine;
    this.findings = findings;
    this.cheap = cheap;
  }

  private static Pattern pattern(String text) {
    return Pattern.compile("\\s*" + text, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  void check() {
    for (OperationSql operation : sql.operations()) {
      for (Step step : operation.steps()) {
        if (engine == Engine.POSTGRESQL) {
          postgresql(operation.description(), step.sql());
        } else if (step instanceof Rebuild rebuild) {
          findings.add(
              LintRule.SQLITE_REWRITES,
              operation.description(),
              "SQLite writes the table "
                  + rebuild.table()
                  + " anew, and nobody else writes to the file meanwhile.",
              "run it when nobody needs the file, and leave room on the disk for the table.");
        }
      }
    }
    whole();
  }

  private void whole() {
    boolean data = operations.stream().anyMatch(LockRules::changesRows);
    if (engine == Engine.SQLITE && sql.foreignKeysOff() && data) {
      findings.add(
          LintRule.DATA_WITHOUT_FOREIGN_KEYS,
          "",
          "Rows change while SQLite enforces no foreign keys, since a table is written anew or"
              + " dropped: nothing cascades.",
          "put the change of rows into a migration of its own.");
    }
    if (engine == Engine.POSTGRESQL && atomic) {
      if (locked.size() > 1) {
        findings.add(
            LintRule.SEVERAL_TABLES,
            "",
            "It locks "
                + String.join(", ", locked)
                + " until its end; others may wait for them in"
                + " another order.",
            "a migration for each table.");
      }
      if (data && !locked.isEmpty()) {
        findings.add(
            LintRule.BACKFILL_WITH_DDL,
            "",
            "Rows change while " + String.join(", ", locked) + " is locked.",
            "three migrations: add, change the rows, then tighten.");
      }
    }
  }

  private static boolean changesRows(Operation operation) {
    return operation instanceof RunSql
        || operation instanceof RunJava
        || operation instanceof Backfill;
  }

  private void postgresql(String operation, String text) {
    Matcher create = CREATE.matcher(text);
    Matcher alter = ALTER.matcher(text);
    Matcher index = INDEX.matcher(text);
    Matcher drop = DROP_INDEX.matcher(text);
    Matcher table = DROP_TABLE.matcher(text);
    if (create.lookingAt()) {
      created.add(create.group(1));
    } else if (alter.matches()) {
      if (!created.contains(alter.group(1))) {
        altered(operation, alter.group(1), alter.group(2));
      }
    } else if (index.matches()) {
      if (!created.contains(index.group(2))) {
        index(operation, index.group(2), index.group(1) != null);
      }
    } else if (drop.matches()) {
      drop(operation, drop.group(1) != null);
    } else if (table.matches()) {
      locked.add(table.group(1));
    }
  }

  private void altered(String operation, String table, String change) {
    if (change.startsWith("VALIDATE CONSTRAINT")) {
      validated.add(table);
      return;
    }
    locked.add(table);
    boolean adds = change.startsWith("ADD COLUMN");
    boolean notValid = change.contains(" NOT VALID");
    if (adds && change.matches("(?s).* (AS IDENTITY|STORED|DEFAULT (now|random|gen_).*).*")) {
      findings.add(
          LintRule.COLUMN_REWRITES,
          operation,
          "PostgreSQL writes " + table + " anew for it, and nobody reads it meanwhile.",
          "add the column so that it may be NULL, fill it in batches, then tighten.");
    } else if (change.matches("(?s)ALTER COLUMN .* TYPE .*") && !cheap.contains(operation)) {
      findings.add(
          LintRule.TYPE_REWRITES,
          operation,
          "PostgreSQL may write "
              + table
              + " and its indexes anew, and nobody reads it"
              + " meanwhile.",
          "a new column, filled in batches, that takes the place of the old one.");
    } else if (change.endsWith(" SET NOT NULL") && !validated.contains(table)) {
      findings.add(
          LintRule.NOT_NULL_SCANS,
          operation,
          "PostgreSQL reads all of " + table + " for NULLs, and nobody reads it meanwhile.",
          "alterFieldOnline, in a migration whose atomic() is false.");
    } else if (change.contains(" FOREIGN KEY ") && !notValid) {
      findings.add(
          LintRule.FOREIGN_KEY_SCANS,
          operation,
          "PostgreSQL reads all of " + table + ", and nobody writes to either table meanwhile.",
          "addFieldOnline or alterFieldOnline, in a migration whose atomic() is false; or"
              + " alterFieldNotValid, and validateConstraint later.");
    } else if (!adds && change.contains(" CHECK ") && !notValid) {
      findings.add(
          LintRule.CHECK_SCANS,
          operation,
          "PostgreSQL reads all of " + table + ", and nobody reads it meanwhile.",
          "addConstraintOnline, in a migration whose atomic() is false; or addConstraintNotValid,"
              + " and validateConstraint later.");
    } else if (change.matches("(?s).* UNIQUE( .*)?") && !change.contains(" USING INDEX ")) {
      findings.add(
          LintRule.UNIQUE_BUILDS,
          operation,
          "PostgreSQL builds an index of " + table + ", and nobody reads it meanwhile.",
          "addConstraintOnline or alterFieldOnline, in a migration whose atomic() is false.");
    }
  }

  private void index(String operation, String table, boolean concurrently) {
    if (concurrently) {
      concurrently(operation);
    } else {
      findings.add(
          LintRule.INDEX_BUILDS,
          operation,
          "Nobody writes to " + table + " while the index is built.",
          "addIndexConcurrently, in a migration whose atomic() is false.");
    }
  }

  private void drop(String operation, boolean concurrently) {
    if (concurrently) {
      concurrently(operation);
    } else {
      findings.add(
          LintRule.INDEX_DROPS,
          operation,
          "Nobody reads the table while the index is dropped.",
          "removeIndexConcurrently, in a migration whose atomic() is false.");
    }
  }

  private void concurrently(String operation) {
    if (atomic) {
      findings.add(
          LintRule.CONCURRENTLY_IN_TRANSACTION,
          operation,
          "PostgreSQL does not run it in a transaction, and the migration is one.",
          "override atomic() to return false.");
    }
  }
}
