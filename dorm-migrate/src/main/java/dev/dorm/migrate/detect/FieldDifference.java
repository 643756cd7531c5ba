package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ForeignKeyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in words how two definitions of a column differ. */
final class FieldDifference {
  private FieldDifference() {}

  static String describe(ColumnField before, ColumnField after) {
    List<String> parts = new ArrayList<>();
    add(parts, "type", before.type(), after.type());
    add(parts, "column", before.column(), after.column());
    add(parts, "NULL allowed", before.nullable(), after.nullable());
    add(parts, "key", before.primaryKey(), after.primaryKey());
    add(parts, "collation", before.collation(), after.collation());
    add(parts, "default", before.rules().standard(), after.rules().standard());
    add(parts, "computed", before.rules().generated(), after.rules().generated());
    ForeignKeyState old = before.foreignKey();
    ForeignKeyState now = after.foreignKey();
    add(parts, "refers to", old == null ? null : old.to(), now == null ? null : now.to());
    if (old != null && now != null) {
      add(parts, "on delete", old.onDelete(), now.onDelete());
      add(parts, "constraint", old.constraint(), now.constraint());
      add(parts, "table", old.external(), now.external());
    }
    return String.join(", ", parts);
  }

  private static void add(
      List<String> parts, String what, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      parts.add(what + ": " + word(before) + " -> " + word(after));
    }
  }

  private static String word(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return value == null ? "none" : value.toString();
  }
}
