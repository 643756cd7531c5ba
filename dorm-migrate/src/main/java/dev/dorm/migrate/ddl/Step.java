package dev.dorm.migrate.ddl;

/** Something to be run against the database. */
public sealed interface Step permits EmptyTable, SqlStatement {
  /** The SQL. */
  String sql();
}
