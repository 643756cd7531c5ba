package dev.dorm.migrate.lint;

import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the build that runs during the migration trips over. */
final class DeployRules {
  private static final String TWO_RELEASES =
      "two releases: add the new one and write both, then move readers over and drop the old one.";

  private final String app;
  private final ProjectState start;
  private final Findings findings;

  DeployRules(String app, ProjectState start, Findings findings) {
    this.app = app;
    this.start = start;
    this.findings = findings;
  }

  void check(Operation operation, ProjectState before, ProjectState after) {
    tables(operation, before, after);
    if (operation instanceof DeleteModel delete && isOld(delete.name())) {
      drops(operation);
    } else if (operation instanceof RemoveField remove && isOld(remove.model())) {
      drops(operation);
    } else if (operation instanceof RenameField rename && isOld(rename.model())) {
      renamed(operation, rename, before, after);
    } else if (operation instanceof AlterJoinTable join && isOld(join.model())) {
      renames(operation);
    } else if (operation instanceof AddField add
        && add.field() instanceof ColumnField column
        && isOld(add.model())) {
      boolean needsValue = !column.nullable() && !column.type().isAuto();
      if (needsValue) {
        findings.add(
            LintRule.NOT_NULL_FOR_OLD_BUILD,
            operation,
            "The running build inserts no value for it, so its inserts fail.",
            "let the column be null in this release, and NOT NULL in the next.");
      }
    } else if (operation instanceof AddConstraint add && isOld(add.model())) {
      constrains(operation);
    } else if (operation instanceof AddIndex add && add.index().unique() && isOld(add.model())) {
      constrains(operation);
    } else if (operation instanceof AlterField alter && isOld(alter.model())) {
      altered(alter, before);
    }
  }

  private boolean isOld(String model) {
    return start.find(new ModelKey(app, model)).isPresent();
  }

  /** A table of the start that has another name now. */
  private void tables(Operation operation, ProjectState before, ProjectState after) {
    boolean drops = operation instanceof DeleteModel;
    Set<String> gone = tablesOf(before);
    gone.removeAll(tablesOf(after));
    gone.retainAll(tablesOf(start));
    boolean fields = operation instanceof RemoveField || operation instanceof AlterJoinTable;
    if (!gone.isEmpty() && !drops && !fields) {
      renames(operation);
    }
  }

  private static Set<String> tablesOf(ProjectState state) {
    return state.models().values().stream()
        .map(ModelState::table)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void renamed(
      Operation operation, RenameField rename, ProjectState before, ProjectState after) {
    ModelKey key = new ModelKey(app, rename.model());
    String former = before.model(key).column(rename.name()).map(ColumnField::column).orElse("");
    String later = after.model(key).column(rename.newName()).map(ColumnField::column).orElse("");
    boolean many =
        before.model(key).manyToMany().map(ManyToManyField::name).anyMatch(rename.name()::equals);
    if (!former.equals(later) && !many) {
      renames(operation);
    }
  }

  private void altered(AlterField alter, ProjectState before) {
    ColumnField former =
        before
            .find(new ModelKey(app, alter.model()))
            .flatMap(model -> model.column(alter.field().name()))
            .orElse(null);
    if (former == null) {
      return;
    }
    boolean unique = former.unique() == null && alter.field().unique() != null;
    boolean nulls = former.nullable() && !alter.field().nullable();
    boolean constants = !alter.field().type().values().containsAll(former.type().values());
    if (unique || nulls || constants) {
      constrains(alter);
    }
    if (!former.column().equals(alter.field().column())) {
      renames(alter);
    }
  }

  private void renames(Operation operation) {
    findings.add(
        LintRule.RENAMES,
        operation,
        "The running build asks for the old name, and fails until it is replaced.",
        TWO_RELEASES);
  }

  private void drops(Operation operation) {
    findings.add(
        LintRule.DROPS_USED,
        operation,
        "The running build may still read and write it.",
        "first release a build that does not use it, then drop it.");
  }

  private void constrains(Operation operation) {
    findings.add(
        LintRule.CONSTRAINT_FOR_OLD_BUILD,
        operation,
        "The running build may write what the constraint refuses.",
        "first release a build that writes no such values, then add the constraint.");
  }
}
