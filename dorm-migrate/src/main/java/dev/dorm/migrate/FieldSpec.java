package dev.dorm.migrate;

import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ModelKey;

/** A field as a migration file writes it. Immutable. */
public sealed interface FieldSpec extends ModelPart
    permits ColumnSpec, ForeignKeySpec, ManyToManySpec {
  /** The field in a model; the app of the key does not matter. */
  FieldState in(ModelKey model);
}
