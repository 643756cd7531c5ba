package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnValue;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds fields of one model that are new, gone or different. */
final class FieldDetector {
  private final ModelState from;
  private final ModelState to;
  private final ProjectState project;
  private final Answers answers;
  private final Findings findings;

  FieldDetector(
      ModelState from, ModelState to, ProjectState project, Answers answers, Findings findings) {
    this.from = from;
    this.to = to;
    this.project = project;
    this.answers = answers;
    this.findings = findings;
  }

  void detect(Consumer<Planned> found) {
    List<FieldState> added =
        to.fields().stream().filter(f -> from.field(f.name()).isEmpty()).toList();
    List<FieldState> removed =
        from.fields().stream().filter(f -> to.field(f.name()).isEmpty()).toList();
    removed.forEach(field -> remove(field, added, found));
    added.forEach(field -> add(field, found));
    for (FieldState field : to.fields()) {
      from.field(field.name())
          .filter(former -> !former.equals(field))
          .ifPresent(former -> alter(former, field, found));
    }
  }

  private void remove(FieldState field, List<FieldState> added, Consumer<Planned> found) {
    if (field instanceof ColumnField column && column.primaryKey()) {
      refuse(field, "is the key, and dorm does not remove keys", "bring it back");
      return;
    }
    boolean losesNothing = field instanceof ManyToManyField many && many.table() == null;
    if (!answers.allowDrop() && !losesNothing) {
      ask(field, added);
    }
    found.accept(Planned.remove(from, field.name()));
  }

  private void ask(FieldState gone, List<FieldState> added) {
    if (added.isEmpty()) {
      findings.ask(
          MigrationCode.DROPS_DATA,
          "The field "
              + name(gone)
              + " is gone, and its values would go with it. FIX: --allow-drop, or bring it back.");
      return;
    }
    List<String> names = added.stream().map(FieldState::name).toList();
    findings.ask(
        MigrationCode.MAYBE_RENAMED,
        name(gone)
            + " is gone and "
            + String.join(", ", names)
            + " is new. Renamed? dorm does not write renames yet. FIX: bring the old name back, or"
            + " --allow-drop to lose the values.");
  }

  private void add(FieldState field, Consumer<Planned> found) {
    String fill = answers.fill(to.key(), field.name());
    if (field instanceof ColumnField column) {
      if (column.primaryKey()) {
        refuse(field, "is a new key, and dorm does not change keys", "keep the old one");
        return;
      }
      checkFill(column, fill);
    }
    found.accept(Planned.add(to.key(), field, fill));
  }

  private void checkFill(ColumnField field, @Nullable String fill) {
    String name = name(field);
    if (fill != null) {
      checkValue(field, fill);
    } else if (!field.nullable()) {
      findings.ask(
          MigrationCode.FILL_NEEDED,
          "Field '"
              + field.name()
              + "' on model '"
              + to.key().name()
              + "' not migrated: existing rows need a value and none is declared. FIX: make the"
              + " field @Nullable, or pass --fill "
              + name
              + "=<value>.");
    }
    if (fill != null && field.unique() != null) {
      findings.ask(
          MigrationCode.FILL_NEEDED,
          name
              + " is new and unique, and one value for all existing rows would be the same in two"
              + " of them. FIX: make it @Nullable, migrate, and give each row its value.");
    }
  }

  private void checkValue(ColumnField field, String fill) {
    try {
      ForeignKeyState key = field.foreignKey();
      ColumnType type = key == null ? field.type() : project.target(key).type();
      ColumnValue.parse(type, fill);
    } catch (UsageError e) {
      findings.ask(
          MigrationCode.VALUE_DOES_NOT_FIT,
          "--fill "
              + name(field)
              + "="
              + fill
              + ": this is no value of type "
              + field.type()
              + ". FIX: another value.");
    }
  }

  private void alter(FieldState before, FieldState after, Consumer<Planned> found) {
    if (before instanceof ColumnField former && after instanceof ColumnField column) {
      if (former.bare().equals(column.bare())) {
        found.accept(Planned.alter(to.key(), column));
      } else if (!gone(former, column).isEmpty()) {
        findings.refuse(
            MigrationCode.ENUM_CONSTANT_GONE,
            name(after)
                + " no longer has "
                + String.join(", ", gone(former, column))
                + ", and rows may hold it; dorm writes no migration for that yet. FIX: bring it"
                + " back.");
      } else {
        refuse(after, "changes (" + FieldDifference.describe(former, column) + ")", mend());
      }
    } else {
      refuse(
          after, "changes what stands between its two models, or whether it is a column", mend());
    }
  }

  /** The constants that an enum has lost. */
  private static List<String> gone(ColumnField before, ColumnField after) {
    boolean enums =
        before.type().kind() == ColumnType.Kind.ENUM && after.type().kind() == ColumnType.Kind.ENUM;
    return enums
        ? before.type().values().stream().filter(v -> !after.type().values().contains(v)).toList()
        : List.of();
  }

  private static String mend() {
    return "keep it as it was, and add a new field in its place";
  }

  private void refuse(FieldState field, String problem, String mend) {
    findings.refuse(
        MigrationCode.CHANGE_NOT_SUPPORTED,
        name(field)
            + " "
            + problem
            + "; dorm writes no migration for that yet. FIX: "
            + mend
            + ".");
  }

  private String name(FieldState field) {
    return to.key() + "." + field.name();
  }
}
