package dev.dorm.migrate.file;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Which migration: the label of its app and its name.
 *
 * @param app the label
 * @param name four digits, an underscore and a word: {@code 0001_initial}
 */
public record MigrationId(String app, String name) implements Comparable<MigrationId> {
  private static final Pattern NAME = Pattern.compile("\\d{4}_[A-Za-z0-9_]+");
  private static final Comparator<MigrationId> ORDER =
      Comparator.comparing(MigrationId::app).thenComparing(MigrationId::name);
  private static final int DIGITS = 4;

  /** Checks the name. */
  public MigrationId {
    if (!NAME.matcher(name).matches()) {
      throw new PlanRefused(
          MigrationCode.BAD_MIGRATION_NAME,
          "\""
              + name
              + "\" is no name of a migration of "
              + app
              + ". FIX: four digits, an underscore and a word, such as 0002_add_slug.");
    }
  }

  /** Reads {@code app.name}. */
  public static MigrationId parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 1) {
      throw new PlanRefused(
          MigrationCode.BAD_MIGRATION_NAME,
          "\"" + text + "\" names no migration. FIX: write app.name, such as blog.0001_initial.");
    }
    return new MigrationId(text.substring(0, dot), text.substring(dot + 1));
  }

  /** The number in front. */
  public int number() {
    return Integer.parseInt(name.substring(0, DIGITS));
  }

  /** The simple name of its class. */
  public String className() {
    return "M" + name;
  }

  @Override
  public int compareTo(MigrationId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return app + "." + name;
  }
}
