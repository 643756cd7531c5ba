package dev.dorm.migrate.introspect;

import dev.dorm.migrate.exception.MigrationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares the foreign keys and CHECK constraints of a table. A key is known by its columns, a
 * CHECK by its name, and else by its condition.
 */
final class ConstraintComparison {
  private static final Set<String> REFUSING = Set.of("NO ACTION", "RESTRICT");

  private final LiveTable wanted;
  private final LiveTable table;
  private final Meaning made;
  private final Meaning meaning;
  private final List<SchemaDifference> found;

  ConstraintComparison(
      LiveTable wanted,
      LiveTable table,
      Meaning made,
      Meaning meaning,
      List<SchemaDifference> found) {
    this.wanted = wanted;
    this.table = table;
    this.made = made;
    this.meaning = meaning;
    this.found = found;
  }

  void compare() {
    keys();
    checks();
  }

  private void keys() {
    List<LiveKey> rest = new ArrayList<>(table.foreignKeys());
    for (LiveKey key : wanted.foreignKeys()) {
      LiveKey live =
          rest.stream()
              .filter(each -> each.columns().equals(key.columns()))
              .findFirst()
              .orElse(null);
      if (live == null) {
        add(
            MigrationCode.FOREIGN_KEY_MISSING,
            key.name(),
            "The foreign key of " + words(key) + " is missing.",
            "add it as sqlmigrate prints it, after mending rows that refer to nothing.");
        continue;
      }
      rest.remove(live);
      if (isSameButFor(key, live)) {
        add(
            MigrationCode.FOREIGN_KEY_MANNER,
            key.name(),
            "The foreign key of "
                + words(live)
                + " refuses or follows otherwise than one of "
                + words(key)
                + ".",
            "nothing has to be done for dorm; to have it as the migrations say, drop it and add it"
                + " again as sqlmigrate prints it.");
      } else if (!key.named("").equals(live.named(""))) {
        add(
            MigrationCode.FOREIGN_KEY_DIFFERS,
            key.name(),
            "The foreign key of " + words(live) + " should be one of " + words(key) + ".",
            "drop it and add it again as sqlmigrate prints it.");
      } else if (!key.name().equals(live.name())) {
        renamed("foreign key of " + words(key), key.name(), live.name());
      }
    }
    for (LiveKey key : rest) {
      add(
          MigrationCode.FOREIGN_KEY_UNKNOWN,
          key.name(),
          "No migration made the foreign key of " + words(key) + ".",
          drop(key.name()));
    }
  }

  /** Whether both refer to the same and differ in when they refuse, or in what follows updates. */
  private static boolean isSameButFor(LiveKey key, LiveKey live) {
    boolean refuses = REFUSING.contains(key.onDelete()) && REFUSING.contains(live.onDelete());
    LiveKey alike =
        new LiveKey(
            "",
            live.columns(),
            live.table(),
            live.targets(),
            refuses ? key.onDelete() : live.onDelete(),
            key.extra());
    return !key.named("").equals(live.named("")) && key.named("").equals(alike);
  }

  private String drop(String name) {
    return name.isEmpty()
        ? "write the table anew without it, or declare it in the model and fake the migration."
        : "ALTER TABLE "
            + SchemaComparison.quote(table.name())
            + " DROP CONSTRAINT "
            + SchemaComparison.quote(name)
            + ", or declare it in the model and fake the migration.";
  }

  private void renamed(String what, String name, String live) {
    add(
        MigrationCode.NAME_DIFFERS,
        name,
        "The "
            + what
            + " is called "
            + (live.isEmpty() ? "(without name)" : live)
            + ", the migrations call it "
            + name
            + ".",
        "ALTER TABLE "
            + SchemaComparison.quote(table.name())
            + " RENAME CONSTRAINT "
            + SchemaComparison.quote(live)
            + " TO "
            + SchemaComparison.quote(name)
            + "; SQLite has to write the table anew.");
  }

  private String words(LiveKey key) {
    return table.name()
        + " ("
        + SchemaComparison.list(key.columns())
        + ") to "
        + key.table()
        + " ("
        + SchemaComparison.list(key.targets())
        + ") on delete "
        + key.onDelete()
        + (key.extra().isEmpty() ? "" : " " + key.extra());
  }

  private void checks() {
    List<LiveCheck> missing = new ArrayList<>();
    List<LiveCheck> rest = new ArrayList<>(table.checks());
    for (LiveCheck check : wanted.checks()) {
      LiveCheck live =
          rest.stream().filter(each -> each.name().equals(check.name())).findFirst().orElse(null);
      if (live == null) {
        missing.add(check);
        continue;
      }
      rest.remove(live);
      if (!isSame(check, live)) {
        add(
            MigrationCode.CHECK_DIFFERS,
            check.name(),
            "The check "
                + check.name()
                + " of "
                + table.name()
                + " is "
                + live.condition()
                + ", the migrations say "
                + check.condition()
                + ".",
            "drop it and add it again as sqlmigrate prints it.");
      }
    }
    for (LiveCheck check : missing) {
      LiveCheck twin = rest.stream().filter(each -> isSame(check, each)).findFirst().orElse(null);
      if (twin == null) {
        add(
            MigrationCode.CHECK_MISSING,
            check.name(),
            "The check "
                + check.name()
                + " of "
                + table.name()
                + ", "
                + check.condition()
                + ", is missing.",
            "add it as sqlmigrate prints it, after mending the rows that break it.");
      } else {
        rest.remove(twin);
        renamed("check " + check.condition() + " of " + table.name(), check.name(), twin.name());
      }
    }
    for (LiveCheck check : rest) {
      add(
          MigrationCode.CHECK_UNKNOWN,
          check.name(),
          "No migration made the check "
              + (check.name().isEmpty() ? "" : check.name() + " ")
              + "of "
              + table.name()
              + ", "
              + check.condition()
              + ".",
          drop(check.name()));
    }
  }

  private boolean isSame(LiveCheck check, LiveCheck live) {
    return check.condition().equals(live.condition())
        || made.check(check.condition()).equals(meaning.check(live.condition()));
  }

  private void add(MigrationCode code, String subject, String message, String fix) {
    found.add(new SchemaDifference(code, table.name(), subject, message, fix));
  }
}
