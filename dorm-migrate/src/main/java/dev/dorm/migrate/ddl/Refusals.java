package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ModelState;

/** What no database gets rendered for. */
final class Refusals {
  private Refusals() {}

  /** The key of a table cannot go: rows of other tables refer to it. */
  static void keyRemoval(ModelState model, ColumnField field) {
    if (field.primaryKey()) {
      throw new PlanRefused(
          MigrationCode.CHANGE_NOT_SUPPORTED,
          "The field "
              + field.name()
              + " of "
              + model.key()
              + " is its key, and dorm does not remove keys. FIX: make a new model and move the"
              + " rows.");
    }
  }

  /** Of a column, uniqueness and index can change; the column itself cannot. */
  static void alteration(ModelState model, ColumnField before, ColumnField after) {
    if (!before.bare().equals(after.bare())) {
      throw new PlanRefused(
          MigrationCode.CHANGE_NOT_SUPPORTED,
          "The field "
              + after.name()
              + " of "
              + model.key()
              + " changes its column, and alterField changes unique and index only. FIX: add a"
              + " field, move the values with runSql, and remove the old one.");
    }
  }
}
