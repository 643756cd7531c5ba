package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.TableKey;

/** The words of foreign keys, which are the same on all databases. */
final class References {
  private References() {}

  static String clause(ForeignKeyState key, Change change) {
    return clause(change.target(key.to(), key.external()), key.onDelete());
  }

  static String cascading(TableKey target) {
    return clause(target, OnDelete.CASCADE);
  }

  /** What the first column of a table between models refers to: the model with the field. */
  static TableKey source(ModelState model, Change change) {
    return change.target(model.key(), null);
  }

  /** What the second column of a table between models refers to: the other side. */
  static TableKey target(ManyToManyField field, Change change) {
    return change.target(field.to(), field.external());
  }

  private static String clause(TableKey target, OnDelete onDelete) {
    String clause =
        "REFERENCES "
            + Identifiers.quote(target.table())
            + " ("
            + Identifiers.quote(target.column())
            + ")";
    return switch (onDelete) {
      case NO_ACTION -> clause;
      case CASCADE -> clause + " ON DELETE CASCADE";
      case SET_NULL -> clause + " ON DELETE SET NULL";
    };
  }
}
