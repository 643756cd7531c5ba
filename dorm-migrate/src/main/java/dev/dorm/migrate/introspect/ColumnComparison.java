package dev.dorm.migrate.introspect;

import dev.dorm.migrate.exception.MigrationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the columns and the key of a table. */
final class ColumnComparison {
  private final LiveTable wanted;
  private final LiveTable table;
  private final List<SchemaDifference> found;

  ColumnComparison(LiveTable wanted, LiveTable table, List<SchemaDifference> found) {
    this.wanted = wanted;
    this.table = table;
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
    point(points, "", column.type(), live.type());
    point(points, "", nulls(column), nulls(live));
    point(points, "default ", column.defaultValue(), live.defaultValue());
    point(points, "generated ", column.generated(), live.generated());
    point(points, "collation ", column.collation(), live.collation());
    point(points, "", counted(column), counted(live));
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

  private static String nulls(LiveColumn column) {
    return column.nullable() ? "NULL" : "NOT NULL";
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
