package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnType;

/** The types of PostgreSQL. */
final class PostgresqlTypes {
  private PostgresqlTypes() {}

  /** The words in CREATE TABLE. */
  static String words(ColumnType type) {
    return switch (type.kind()) {
      case AUTO, INT -> "integer";
      case BIGAUTO, BIGINT -> "bigint";
      case SMALLINT -> "smallint";
      case REAL -> "double precision";
      case DECIMAL -> "numeric(" + type.precision() + ", " + type.scale() + ")";
      case BOOL -> "boolean";
      case VARCHAR, ENUM -> "varchar(" + type.length() + ")";
      case TEXT -> "text";
      case DATE -> "date";
      case TIME -> "time";
      case DATETIME -> "timestamptz";
      case TIMESTAMP -> "timestamp";
      case UUID -> "uuid";
      case JSON -> "jsonb";
      case ARRAY -> words(type.elementType()) + "[]";
      case BLOB -> "bytea";
      case FK -> throw new IllegalArgumentException("the type of the key is not known");
    };
  }
}
