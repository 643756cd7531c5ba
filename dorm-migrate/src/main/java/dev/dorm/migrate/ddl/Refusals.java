package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
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

  /** A column that the database counts up is a key by itself. */
  static void countedPart(ModelState model) {
    for (ColumnField part : model.keys()) {
      if (part.type().isAuto()) {
        throw new PlanRefused(
            MigrationCode.CHANGE_NOT_SUPPORTED,
            "The field "
                + part.name()
                + " of "
                + model.key()
                + " is counted by the database, and the key has other columns too. FIX: primaryKey()"
                + " on one of them only.");
      }
    }
  }

  /** Another key would be another identity of the rows. */
  static void keyChange(ModelState model, ColumnField before, ColumnField after) {
    if (before.primaryKey() != after.primaryKey()) {
      throw new PlanRefused(
          MigrationCode.CHANGE_NOT_SUPPORTED,
          "The field "
              + after.name()
              + " of "
              + model.key()
              + " becomes the key or ceases to be it, and dorm does not change keys. FIX: make a new"
              + " model and move the rows.");
    }
  }

  /** Values that cannot be converted without being told how. */
  static PlanRefused conversion(
      ModelState model, ColumnField field, ColumnType before, ColumnType after) {
    return new PlanRefused(
        MigrationCode.CHANGE_NOT_SUPPORTED,
        "The field "
            + field.name()
            + " of "
            + model.key()
            + " changes from "
            + before
            + " to "
            + after
            + ", and there is no cast between them. FIX: alterField(…, using(sql(…))) says how, or"
            + " remove the field and add it anew.");
  }
}
