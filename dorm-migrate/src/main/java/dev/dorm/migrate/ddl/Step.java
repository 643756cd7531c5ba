package dev.dorm.migrate.ddl;

/** Something to be run against the database. */
public sealed interface Step
    permits Batches, DropCheck, EmptyTable, Guard, JavaStep, Rebuild, SqlStatement {
  /** The SQL. */
  String sql();
}
