package dev.dorm.migrate.lint;

import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.SqlText;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.UniqueState;
import java.util.List;
import java.util.regex.Pattern;

/** What may lose values, or find values that do not fit. Tables of the same migration are empty. */
final class DataRules {
  private static final Pattern DESTROYS =
      Pattern.compile("(?is)^\\s*(delete|drop|truncate|update)\\b");
  private static final List<Kind> INTEGERS = List.of(Kind.SMALLINT, Kind.INT, Kind.BIGINT);

  private final String app;
  private final ProjectState start;
  private final Findings findings;

  DataRules(String app, ProjectState start, Findings findings) {
    this.app = app;
    this.start = start;
    this.findings = findings;
  }

  void check(Operation operation, ProjectState before) {
    irreversible(operation, before);
    if (operation instanceof DeleteModel delete && mayHaveRows(delete.name())) {
      drops(operation, "All rows of the model go, and undoing it brings an empty table.");
    } else if (operation instanceof RemoveField remove && mayHaveRows(remove.model())) {
      drops(operation, "The values go, and undoing it does not bring them back.");
    } else if (operation instanceof AddField add && mayHaveRows(add.model())) {
      added(add);
    } else if (operation instanceof AlterField alter && mayHaveRows(alter.model())) {
      before
          .find(new ModelKey(app, alter.model()))
          .flatMap(model -> model.column(alter.field().name()))
          .ifPresent(former -> altered(alter, former));
    } else if (operation instanceof AddConstraint add
        && add.constraint() instanceof UniqueState
        && mayHaveRows(add.model())) {
      unique(operation);
    } else if (operation instanceof AddIndex add
        && add.index().unique()
        && mayHaveRows(add.model())) {
      unique(operation);
    } else if (operation instanceof RunSql sql) {
      emptyReverse(sql);
    }
  }

  private boolean mayHaveRows(String model) {
    return start.find(new ModelKey(app, model)).isPresent();
  }

  private void drops(Operation operation, String message) {
    findings.add(
        LintRule.DROPS_DATA,
        operation,
        message,
        "keep a copy of the values, and drop in a later release than the one that stops using"
            + " them.");
  }

  private void irreversible(Operation operation, ProjectState before) {
    try {
      operation.invert(app, before);
    } catch (MigrationError e) {
      findings.add(
          LintRule.IRREVERSIBLE,
          operation,
          "It cannot be undone, so the migration cannot be rolled back.",
          "say how it is undone: a third argument of runSql or runJava, a second of using.");
    }
  }

  private void added(AddField add) {
    if (add.field() instanceof ColumnField column) {
      boolean needsValue = !column.nullable() && !column.type().isAuto();
      if (needsValue && add.fill() == null) {
        findings.add(
            LintRule.NOT_NULL_WITHOUT_FILL,
            add,
            "NOT NULL without a value: it is refused as soon as there is a row.",
            "addField(…, fill(…)), or let the field be null.");
      }
      if (column.unique() != null && add.fill() != null) {
        unique(add);
      }
    }
  }

  private void altered(AlterField alter, ColumnField former) {
    ColumnField column = alter.field();
    if (narrows(former.type(), column.type())) {
      findings.add(
          LintRule.NARROWS,
          alter,
          former.type()
              + " becomes "
              + column.type()
              + ": it fails on the first value that does"
              + " not fit.",
          "look for such values before, and mend them in a migration of its own.");
    }
    if (former.nullable() && !column.nullable() && alter.fill() == null) {
      findings.add(
          LintRule.NOT_NULL_WITHOUT_FILL,
          alter,
          "NOT NULL without a value for NULLs: it is refused as soon as there is one.",
          "alterField(…, fill(…)).");
    }
    if (former.unique() == null && column.unique() != null) {
      unique(alter);
    }
  }

  private static boolean narrows(ColumnType from, ColumnType to) {
    int former = INTEGERS.indexOf(from.kind());
    int later = INTEGERS.indexOf(to.kind());
    if (former >= 0 && later >= 0) {
      return later < former;
    }
    if (from.kind() != to.kind()) {
      return to.kind() != Kind.TEXT && from.kind() != to.kind();
    }
    return switch (to.kind()) {
      case ARRAY -> from.element() != to.element();
      case VARCHAR -> to.length() < from.length();
      case DECIMAL ->
          to.scale() < from.scale()
              || to.precision() - to.scale() < from.precision() - from.scale();
      case ENUM -> !to.values().containsAll(from.values());
      default -> false;
    };
  }

  private void unique(Operation operation) {
    findings.add(
        LintRule.UNIQUE_ON_ROWS,
        operation,
        "It fails when two rows have the same value.",
        "look for them before: SELECT … GROUP BY … HAVING count(*) > 1, and mend them in a"
            + " migration of its own.");
  }

  private void emptyReverse(RunSql sql) {
    SqlText reverse = sql.reverse();
    boolean nothing =
        reverse != null && reverse.scripts().values().stream().allMatch(List::isEmpty);
    boolean destroys =
        sql.forward().scripts().values().stream()
            .flatMap(List::stream)
            .anyMatch(text -> DESTROYS.matcher(text).find());
    if (nothing && destroys) {
      findings.add(
          LintRule.EMPTY_REVERSE,
          sql,
          "It changes or destroys rows, and undoing it does nothing.",
          "let the way back restore them, or leave it out, so that nobody rolls back by mistake.");
    }
  }
}
