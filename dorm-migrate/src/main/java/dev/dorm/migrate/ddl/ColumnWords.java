package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;

/** How columns of a type are called and stored. */
public final class ColumnWords {
  private ColumnWords() {}

  /** The words of a type in CREATE TABLE. */
  public static String of(ColumnType type, Engine engine) {
    return switch (engine) {
      case SQLITE -> SqliteTypes.word(type);
      case POSTGRESQL -> PostgresqlTypes.words(type);
    };
  }

  /** Whether SQLite stores a decimal as a count of its smallest unit. */
  public static boolean isScaled(ColumnType decimal) {
    return decimal.precision() > SqliteTypes.REAL_DIGITS;
  }
}
