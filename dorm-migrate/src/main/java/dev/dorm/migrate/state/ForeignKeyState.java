package dev.dorm.migrate.state;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a foreign key column refers to.
 *
 * @param to the model
 * @param onDelete what the database does when the row is deleted
 * @param constraint the name of the constraint; null when the database gets none
 * @param external the key of the table when migrations do not own it, else null
 */
public record ForeignKeyState(
    ModelKey to, OnDelete onDelete, @Nullable String constraint, @Nullable TableKey external) {
  /** This reference to a model of another name. */
  ForeignKeyState relinked(UnaryOperator<ModelKey> names) {
    return new ForeignKeyState(names.apply(to), onDelete, constraint, external);
  }
}
