package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that a STRICT table of SQLite has, and the CHECKs that make up for the rest. */
final class SqliteTypes {
  /** Decimals of up to so many digits are exact as REAL. */
  static final int REAL_DIGITS = 15;

  /** Decimals of up to so many digits fit an INTEGER that counts the smallest unit. */
  private static final int INTEGER_DIGITS = 18;

  private static final Literals LITERALS = new Literals(Engine.SQLITE);

  private SqliteTypes() {}

  /** The word in CREATE TABLE. */
  static String word(ColumnType type) {
    return switch (type.kind()) {
      case AUTO, BIGAUTO, SMALLINT, INT, BIGINT, BOOL -> "INTEGER";
      case REAL -> "REAL";
      case DECIMAL -> decimal(type);
      case VARCHAR, TEXT, ENUM, DATE, TIME, DATETIME, TIMESTAMP, UUID, JSON, ARRAY -> "TEXT";
      case BLOB -> "BLOB";
      case FK -> throw new IllegalArgumentException("the type of the key is not known");
    };
  }

  private static String decimal(ColumnType type) {
    if (type.precision() <= REAL_DIGITS) {
      return "REAL";
    }
    if (type.precision() <= INTEGER_DIGITS) {
      return "INTEGER";
    }
    throw new PlanRefused(
        MigrationCode.NOT_ON_THIS_DATABASE,
        "SQLite cannot store a "
            + type
            + " exactly: it has more than "
            + INTEGER_DIGITS
            + " digits. FIX: fewer digits, or PostgreSQL.");
  }

  /** The condition that values of this type fulfil; null when there is none. */
  static @Nullable String condition(String column, ColumnType type) {
    String name = Identifiers.quote(column);
    return switch (type.kind()) {
      case VARCHAR -> "length(" + name + ") <= " + type.length();
      case BOOL -> name + " IN (0, 1)";
      case ENUM ->
          type.values().stream()
              .map(LITERALS::text)
              .collect(Collectors.joining(", ", name + " IN (", ")"));
      case UUID -> "length(" + name + ") = 36 AND " + name + " = lower(" + name + ")";
      case AUTO,
          BIGAUTO,
          SMALLINT,
          INT,
          BIGINT,
          REAL,
          DECIMAL,
          TEXT,
          DATE,
          TIME,
          DATETIME,
          TIMESTAMP,
          JSON,
          ARRAY,
          BLOB,
          FK ->
          null;
    };
  }
}
