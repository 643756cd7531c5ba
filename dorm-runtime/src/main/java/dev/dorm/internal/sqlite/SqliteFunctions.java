package dev.dorm.internal.sqlite;

import dev.dorm.dialect.StandardFunctions;

/** How SQLite computes. */
final class SqliteFunctions extends StandardFunctions {
  static final SqliteFunctions INSTANCE = new SqliteFunctions();

  private SqliteFunctions() {}
}
