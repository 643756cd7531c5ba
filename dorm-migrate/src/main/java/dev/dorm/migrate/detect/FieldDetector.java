package dev.dorm.migrate.detect;

import dev.dorm.migrate.ddl.Casts;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnValue;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds fields of one model that are new, gone or different. */
final class FieldDetector {
  private final ModelState from;
  private final ModelState to;
  private final ProjectState before;
  private final ProjectState project;
  private final Answers answers;
  private final Findings findings;

  FieldDetector(
      ModelState from,
      ModelState to,
      ProjectState before,
      ProjectState project,
      Answers answers,
      Findings findings) {
    this.from = from;
    this.to = to;
    this.before = before;
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
    boolean losesNothing =
        (field instanceof ManyToManyField many && many.table() == null)
            || (field instanceof ColumnField computed && computed.isGenerated());
    if (!answers.allowDrop() && !losesNothing && !confirmsDrop(field)) {
      ask(field, added);
    }
    found.accept(Planned.remove(from, field.name()));
  }

  private boolean confirmsDrop(FieldState field) {
    return answers
        .interview()
        .confirms("The field " + name(field) + " is gone. May its values go with it?");
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
            + " is new. Renamed? FIX: --rename "
            + name(gone)
            + "="
            + names.get(0)
            + ", or @RenamedFrom; --allow-drop to lose the values.");
  }

  private void add(FieldState field, Consumer<Planned> found) {
    String fill = answers.fill(to.key(), field.name());
    if (field instanceof ColumnField column) {
      if (column.primaryKey()) {
        refuse(field, "is a new key, and dorm does not change keys", "keep the old one");
        return;
      }
      boolean filled = column.nullable() || column.rules().fills();
      fill = column.isGenerated() || (filled && fill == null) ? null : fillFor(column);
      if (fill != null && column.unique() != null) {
        askApart(column);
      }
    }
    found.accept(Planned.add(to.key(), field, fill));
  }

  /** The value for rows that have none: given, a constant of the model, or asked for. */
  private @Nullable String fillFor(ColumnField field) {
    String given = answers.fill(to.key(), field.name());
    if (given == null) {
      given = field.rules().constant();
    }
    if (given == null) {
      given = answers.initialisers().constant(to.key(), field.name()).orElse(null);
    }
    if (given == null && field.unique() == null) {
      String question = "Rows need a value for " + name(field) + ", " + field.type();
      String suggestion = answers.initialisers().suggestion(to.key(), field.name()).orElse(null);
      given = answers.interview().value(question, suggestion).orElse(null);
    }
    if (given == null) {
      askForFill(field);
      return null;
    }
    checkValue(field, given);
    return given;
  }

  private void askForFill(ColumnField field) {
    String hint =
        answers
            .initialisers()
            .suggestion(to.key(), field.name())
            .map(value -> " (a new object has " + value + ")")
            .orElse("");
    findings.ask(
        MigrationCode.FILL_NEEDED,
        "Field '"
            + field.name()
            + "' on model '"
            + to.key().name()
            + "' not migrated: existing rows need a value and none is declared"
            + hint
            + ". FIX: give the field an initialiser, make it @Nullable, or pass --fill "
            + name(field)
            + "=<value>.");
  }

  private void askApart(ColumnField field) {
    findings.ask(
        MigrationCode.FILL_NEEDED,
        name(field)
            + " is unique, and one value for all rows without one would be the same in two of"
            + " them. FIX: three steps: make it @Nullable and migrate, give each row its value, then"
            + " take @Nullable away.");
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

  private void alter(FieldState former, FieldState field, Consumer<Planned> found) {
    if (former instanceof ColumnField old && field instanceof ColumnField column) {
      alter(old, column, found);
    } else if (former instanceof ManyToManyField old
        && field instanceof ManyToManyField many
        && old.table() != null
        && many.table() != null
        && old.to().equals(many.to())
        && Objects.equals(old.external(), many.external())) {
      found.accept(Planned.alter(to.key(), many));
    } else {
      replace(former, field, "changes what stands between its two models", found);
    }
  }

  private void alter(ColumnField former, ColumnField field, Consumer<Planned> found) {
    ColumnRules rules = field.rules().withComment(former.rules().comment());
    if (!Objects.equals(former.rules().comment(), field.rules().comment())) {
      found.accept(Planned.comment(to.key(), field.name(), field.rules().comment()));
    }
    if (!former.equals(field.withRules(rules))) {
      alterColumn(former, field.withRules(rules), found);
    }
  }

  /** Values that were written give way to computed ones. */
  private void computed(ColumnField former, ColumnField field, Consumer<Planned> found) {
    if (!former.isGenerated() && !answers.allowDrop() && !confirmsDrop(former)) {
      findings.ask(
          MigrationCode.DROPS_DATA,
          name(field)
              + " is computed from now on, and the values that were written would go. FIX:"
              + " --allow-drop, or another field for what is computed.");
    }
    found.accept(Planned.alter(to.key(), field, null));
  }

  /** What a column was computed from goes: so does it, before. */
  private void withoutSources(ColumnField former, ColumnField field, Consumer<Planned> found) {
    boolean used =
        from.indexes().stream().anyMatch(index -> index.uses(former.name()))
            || from.constraints().stream().anyMatch(it -> it.uses(former.name()));
    if (used || !field.isGenerated()) {
      refuse(
          field,
          "changes together with the removal of what it was computed from",
          "make both in two steps, with makemigrations in between");
      return;
    }
    found.accept(Planned.remove(from, former.name()));
    found.accept(Planned.add(to.key(), field, null));
  }

  private boolean losesSources(ColumnField former) {
    Expression generated = former.rules().generated();
    return generated != null
        && generated.fields().stream().anyMatch(source -> to.column(source).isEmpty());
  }

  private void alterColumn(ColumnField former, ColumnField field, Consumer<Planned> found) {
    if (losesSources(former)) {
      withoutSources(former, field, found);
      return;
    }
    if (former.primaryKey() != field.primaryKey()) {
      String difference = FieldDifference.describe(former, field);
      refuse(field, "changes (" + difference + "), and dorm does not change keys", "keep the key");
      return;
    }
    if (field.isGenerated()) {
      computed(former, field, found);
      return;
    }
    if (!Casts.exists(type(former, before), type(field, project))) {
      String difference = FieldDifference.describe(former, field);
      replace(former, field, "changes (" + difference + "), and there is no cast", found);
      return;
    }
    String fill = null;
    if (former.nullable() && !field.nullable()) {
      fill = fillFor(field);
      if (fill != null && field.unique() != null && former.unique() == null) {
        askApart(field);
      }
    }
    found.accept(Planned.alter(to.key(), field, fill));
  }

  private static ColumnType type(ColumnField field, ProjectState state) {
    return field.foreignKey() == null ? field.type() : state.target(field.foreignKey()).type();
  }

  /** What cannot be converted goes and comes anew, if its values may go. */
  private void replace(
      FieldState former, FieldState field, String problem, Consumer<Planned> found) {
    if (!answers.allowDrop() && !confirmsDrop(former)) {
      findings.ask(
          MigrationCode.NO_CAST,
          name(field)
              + " "
              + problem
              + ". FIX: --allow-drop makes it anew without its values; or write alterField with"
              + " using(…) in makemigrations --empty; or add a new field in its place.");
    }
    found.accept(Planned.remove(from, former.name()));
    add(field, found);
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
