package dev.dorm.migrate.introspect;

import dev.dorm.migrate.exception.MigrationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares the indexes and UNIQUE constraints of a table: by name, then by what they are. */
final class IndexComparison {
  private final LiveTable wanted;
  private final LiveTable table;
  private final Meaning made;
  private final Meaning meaning;
  private final List<SchemaDifference> found;

  IndexComparison(
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
    List<LiveIndex> missing = new ArrayList<>();
    List<LiveIndex> rest = new ArrayList<>(table.indexes());
    for (LiveIndex index : wanted.indexes()) {
      LiveIndex live =
          rest.stream().filter(each -> each.name().equals(index.name())).findFirst().orElse(null);
      if (live == null) {
        missing.add(index);
      } else {
        rest.remove(live);
        compare(index, live);
      }
    }
    for (LiveIndex index : missing) {
      LiveIndex twin = rest.stream().filter(each -> isSame(index, each)).findFirst().orElse(null);
      if (twin == null) {
        add(
            MigrationCode.INDEX_MISSING,
            index,
            "The " + words(index) + " of " + table.name() + " is missing.",
            "make it as sqlmigrate prints it.");
      } else {
        rest.remove(twin);
        add(
            MigrationCode.NAME_DIFFERS,
            index,
            "The " + words(index) + " of " + table.name() + " is called " + name(twin) + ".",
            twin.name().isEmpty()
                ? "make an index of that name, since a constraint without name cannot be dropped."
                : "ALTER INDEX "
                    + SchemaComparison.quote(twin.name())
                    + " RENAME TO "
                    + SchemaComparison.quote(index.name())
                    + "; on SQLite, drop it and make it again.");
      }
    }
    for (LiveIndex index : rest) {
      add(
          MigrationCode.INDEX_UNKNOWN,
          index,
          "No migration made the " + words(index) + " of " + table.name() + ".",
          "add it to the model and fake the migration, or " + drop(index) + ".");
    }
  }

  private String drop(LiveIndex index) {
    if (index.name().isEmpty()) {
      return "write the table anew without it";
    }
    return (index.constraint()
            ? "ALTER TABLE " + SchemaComparison.quote(table.name()) + " DROP CONSTRAINT "
            : "DROP INDEX ")
        + SchemaComparison.quote(index.name());
  }

  private void compare(LiveIndex index, LiveIndex live) {
    if (!live.valid() && index.valid()) {
      add(
          MigrationCode.INDEX_INVALID,
          index,
          "The index "
              + index.name()
              + " of "
              + table.name()
              + " was never finished: no query"
              + " uses it.",
          "DROP INDEX "
              + SchemaComparison.quote(index.name())
              + " and make it again, or dorm repair --drop-invalid-indexes.");
    } else if (!isSame(index, live)) {
      add(
          MigrationCode.INDEX_DIFFERS,
          index,
          "The index "
              + index.name()
              + " of "
              + table.name()
              + " is a "
              + definition(live)
              + ", the migrations make it a "
              + definition(index)
              + ".",
          "drop it and make it again as sqlmigrate prints it.");
    }
  }

  /**
   * Whether both are one under whatever name. A UNIQUE of SQLite without name is an index of its
   * own making.
   */
  private boolean isSame(LiveIndex index, LiveIndex live) {
    return index.parts().equals(live.parts())
        && index.unique() == live.unique()
        && (index.constraint() == live.constraint() || live.name().isEmpty())
        && index.method().equals(live.method())
        && Objects.equals(made.where(index.condition()), meaning.where(live.condition()));
  }

  private static String name(LiveIndex index) {
    return index.name().isEmpty() ? "(without name)" : index.name();
  }

  private static String words(LiveIndex index) {
    return definition(index) + (index.name().isEmpty() ? "" : " " + index.name());
  }

  private static String definition(LiveIndex index) {
    StringBuilder words = new StringBuilder(index.unique() ? "unique " : "");
    words.append(index.constraint() ? "constraint" : "index");
    words.append(" (");
    words.append(String.join(", ", index.parts().stream().map(Object::toString).toList()));
    words.append(')');
    words.append(index.method().equals("btree") ? "" : " by " + index.method());
    words.append(index.condition() == null ? "" : " where " + index.condition());
    return words.toString();
  }

  private void add(MigrationCode code, LiveIndex index, String message, String fix) {
    found.add(new SchemaDifference(code, table.name(), index.name(), message, fix));
  }
}
