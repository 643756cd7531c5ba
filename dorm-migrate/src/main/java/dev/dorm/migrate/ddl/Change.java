package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.TableKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in a migration an operation stands.
 *
 * @param app the migration's app
 * @param before the state before the operation
 * @param after the state after it
 * @param last the state after the whole migration, for tables that are referred to before they are
 *     made
 * @param pending the foreign keys that the migration makes at its end
 */
record Change(
    String app, ProjectState before, ProjectState after, ProjectState last, Set<FieldKey> pending) {

  ModelState modelBefore(String name) {
    return before.model(new ModelKey(app, name));
  }

  ModelState modelAfter(String name) {
    return after.model(new ModelKey(app, name));
  }

  /** The type of a column; of a foreign key, that of the key it refers to. */
  ColumnType typeOf(ColumnField field) {
    ForeignKeyState key = field.foreignKey();
    return key == null ? field.type() : target(key.to(), key.external()).type();
  }

  /** The type that a column had before the operation. */
  ColumnType typeBefore(ColumnField field) {
    ForeignKeyState key = field.foreignKey();
    return key == null ? field.type() : before.target(key).type();
  }

  /** The key that a relation refers to. */
  TableKey target(ModelKey to, @Nullable TableKey external) {
    return after.find(to).isPresent() ? after.target(to, external) : last.target(to, external);
  }

  /**
   * A field of a model.
   *
   * @param model the model
   * @param field the field
   */
  record FieldKey(ModelKey model, String field) {}
}
