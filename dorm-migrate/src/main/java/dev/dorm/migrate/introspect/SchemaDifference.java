package dev.dorm.migrate.introspect;

import dev.dorm.migrate.exception.MigrationCode;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something in a live database that is not as the applied migrations say.
 *
 * @param code the kind of difference
 * @param table the table
 * @param subject the column, index or constraint; empty when it is the table itself
 * @param message what is different
 * @param fix how to mend it
 */
public record SchemaDifference(
    MigrationCode code, String table, String subject, String message, String fix) {
  private static final Set<MigrationCode> HARMLESS =
      EnumSet.of(
          MigrationCode.DEFAULT_UNKNOWN,
          MigrationCode.FOREIGN_KEY_MANNER,
          MigrationCode.OPTIONS_DIFFER);

  /** Whether nothing has to be done: programs and later migrations do their work all the same. */
  public boolean isHarmless() {
    return HARMLESS.contains(code);
  }

  /** The difference in one line: code, what is wrong, how to mend it. */
  @Override
  public String toString() {
    return "[" + code.code() + "] " + message + " FIX: " + fix;
  }
}
