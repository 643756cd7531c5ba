package dev.dorm.migrate.introspect;

import dev.dorm.migrate.exception.MigrationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the columns and the key of a table. */
final class ColumnComparison {
  private static final Set<String> SQLITE = Set.of("INTEGER", "REAL", "TEXT", "BLOB");

  private final LiveTable wanted;
  private final LiveTable table;
  private final Meaning made;
  private final Meaning meaning;
  private final List<SchemaDifference> found;

  ColumnComparison(
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
    for (LiveColumn column : wanted.columns()) {
      LiveColumn live = table.column(column.name()).orElse(null);
      if (live == null) {
        add(
            MigrationCode.COLUMN_MISSING,
            column,
            "The column " + path(column) + " (" + words(column) + ") is missing.",
            "add it as sqlmigrate prints it, or write a migration that removes it and fake that.");
      } else {
        compare(column, live);
      }
    }
    for (LiveColumn column : table.columns()) {
      if (wanted.column(column.name()).isEmpty()) {
        add(
            MigrationCode.COLUMN_UNKNOWN,
            column,
            "No migration made the column " + path(column) + " (" + words(column) + ").",
            "ALTER TABLE "
                + SchemaComparison.quote(table.name())
                + " DROP COLUMN "
                + SchemaComparison.quote(column.name())
                + ", or add a field for it and fake the migration.");
      }
    }
    if (!wanted.primaryKey().equals(table.primaryKey())) {
      found.add(
          new SchemaDifference(
              MigrationCode.KEY_DIFFERS,
              table.name(),
              "",
              "The key of "
                  + table.name()
                  + " is ("
                  + SchemaComparison.list(table.primaryKey())
                  + "), the migrations make it ("
                  + SchemaComparison.list(wanted.primaryKey())
                  + ").",
              "change the key by hand, or the model and fake its migration."));
    }
  }

  private void compare(LiveColumn column, LiveColumn live) {
    List<String> points = new ArrayList<>();
    if (table.options().contains("STRICT") || !isStoredAlike(column.type(), live.type())) {
      point(points, "", column.type(), live.type());
    }
    if (isKeyWithNulls(column, live)) {
      add(
          MigrationCode.OPTIONS_DIFFER,
          column,
          "The key " + path(column) + " takes NULL: SQLite's keys do, unless they say NOT NULL.",
          "nothing has to be done for dorm, which writes none; a row that has NULL there needs"
              + " another key before the rows are read.");
    } else {
      point(points, "", nulls(column), nulls(live));
    }
    if (column.defaultValue() == null && live.defaultValue() != null && !live.counted()) {
      add(
          MigrationCode.DEFAULT_UNKNOWN,
          column,
          "The column "
              + path(column)
              + " has the default "
              + live.defaultValue()
              + ", which no migration gave it.",
          "nothing has to be done for dorm, which gives a value itself; to have it as the migrations"
              + " say, drop the default.");
    } else if (!Objects.equals(made.standard(column), meaning.standard(live))) {
      point(points, "default ", column.defaultValue(), live.defaultValue());
    }
    if (!Objects.equals(made.generated(column), meaning.generated(live))) {
      point(points, "generated ", column.generated(), live.generated());
    }
    point(points, "collation ", column.collation(), live.collation());
    if (isCountedBySqlite(column, live)) {
      add(
          MigrationCode.OPTIONS_DIFFER,
          column,
          "The key " + path(column) + " has no AUTOINCREMENT, so that numbers may be given again.",
          "nothing has to be done for dorm; to have it as the migrations say, copy the rows into a"
              + " table made as sqlmigrate prints it.");
    } else {
      point(points, "", counted(column), counted(live));
    }
    if (!points.isEmpty()) {
      add(
          MigrationCode.COLUMN_DIFFERS,
          column,
          "The column " + path(column) + " is " + String.join(", ", points) + ".",
          "alter it to what the migrations say, or change the field and fake the migration.");
    }
    if (!Objects.equals(column.comment(), live.comment())) {
      String what =
          "COLUMN "
              + SchemaComparison.quote(table.name())
              + "."
              + SchemaComparison.quote(column.name());
      found.add(SchemaComparison.comment(table.name(), column.name(), what, column.comment()));
    }
  }

  /**
   * Whether a plain table of SQLite stores the same values for both words. What it takes for
   * numbers it stores as they come, and never a text that dorm writes as a number.
   */
  private static boolean isStoredAlike(String type, String live) {
    String wanted = affinity(type);
    String found = affinity(live);
    return SQLITE.contains(type) && (wanted.equals(found) || found.equals("NUMERIC"));
  }

  private static String affinity(String type) {
    if (type.contains("INT")) {
      return "INTEGER";
    }
    if (type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT")) {
      return "TEXT";
    }
    if (type.contains("BLOB") || type.isEmpty()) {
      return "BLOB";
    }
    boolean real = type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB");
    return real ? "REAL" : "NUMERIC";
  }

  /** A key of PostgreSQL, and one that is an INTEGER on SQLite, never takes NULL. */
  private boolean isKeyWithNulls(LiveColumn column, LiveColumn live) {
    return !column.nullable() && live.nullable() && table.primaryKey().contains(live.name());
  }

  private static String nulls(LiveColumn column) {
    return column.nullable() ? "NULL" : "NOT NULL";
  }

  /** SQLite counts every key that is an INTEGER. */
  private boolean isCountedBySqlite(LiveColumn column, LiveColumn live) {
    return column.counted()
        && !live.counted()
        && live.type().equals("INTEGER")
        && table.primaryKey().equals(List.of(live.name()))
        && !table.options().contains("WITHOUT ROWID");
  }

  private static String counted(LiveColumn column) {
    return column.counted() ? "counted up" : "not counted up";
  }

  private static void point(
      List<String> points, String what, @Nullable String wanted, @Nullable String live) {
    if (!Objects.equals(wanted, live)) {
      points.add(what + text(live) + " where the migrations say " + text(wanted));
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "none" : value;
  }

  private static String words(LiveColumn column) {
    return column.type() + " " + nulls(column);
  }

  private String path(LiveColumn column) {
    return table.name() + "." + column.name();
  }

  private void add(MigrationCode code, LiveColumn column, String message, String fix) {
    found.add(new SchemaDifference(code, table.name(), column.name(), message, fix));
  }
}
