package dev.dorm.migrate.ddl;

import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelState;
import java.util.List;

/**
 * Turns an operation into the steps of one database. A pure function: it runs nothing and keeps
 * nothing.
 */
interface SchemaEditor {
  /** The steps of an operation. */
  List<Step> steps(Operation operation, Change change);

  /**
   * The foreign keys of a field that a migration makes at its end; none where they are made with
   * the table.
   */
  List<Step> foreignKeys(ModelState model, String field, Change change);

  /** Whether an operation must run while foreign keys are not enforced. */
  boolean needsForeignKeysOff(Operation operation, Change change);
}
