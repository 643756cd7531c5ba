package dev.dorm.migrate.ddl;

import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelState;
import java.util.List;

/**
 * Turns the operations of a migration into the steps of one database. A pure function: it runs
 * nothing and keeps nothing.
 */
interface SchemaEditor {
  /** The steps of operations that stand in this order. */
  List<OperationSql> render(List<Placed> operations);

  /**
   * The foreign keys of a field that a migration makes at its end; none where they are made with
   * the table.
   */
  List<Step> foreignKeys(ModelState model, String field, Change change);

  /** Whether an operation, with these steps, must run while foreign keys are not enforced. */
  boolean needsForeignKeysOff(Operation operation, List<Step> steps);
}
