package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.PhysicalNames;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes the names of tables, columns, indexes and constraints. */
final class Identifiers {
  private Identifiers() {}

  /** A name in quotes. */
  static String quote(String name) {
    if (name.isEmpty() || name.indexOf('\0') >= 0) {
      throw new PlanRefused(
          MigrationCode.MODELS_CONFLICT,
          "A name in the database is empty or holds the character U+0000. FIX: choose another.");
    }
    if (PhysicalNames.bytes(name) > PhysicalNames.LIMIT) {
      throw new PlanRefused(
          MigrationCode.MODELS_CONFLICT,
          "The name \""
              + name
              + "\" has more than "
              + PhysicalNames.LIMIT
              + " bytes, and databases would cut it. FIX: choose a shorter one.");
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A name with something in front, cut to what a name may be long. */
  static String shortened(String prefix, String name) {
    return PhysicalNames.shortened(prefix + name, prefix + name);
  }

  /** Names in quotes, separated by commas. */
  static String list(Collection<String> names) {
    return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
  }
}
