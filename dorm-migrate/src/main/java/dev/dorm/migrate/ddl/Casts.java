package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnType;

/** Says which types become which others without being told how. */
public final class Casts {
  private Casts() {}

  /** Whether every database converts values of one type to the other. */
  public static boolean exists(ColumnType from, ColumnType to) {
    return SqliteConversions.of("v", from, to).isPresent()
        && PostgresqlConversions.of("v", from, to).isPresent();
  }
}
