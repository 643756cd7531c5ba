package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;

/** Objects that no longer hold the key of the row that they were loaded from. */
public final class ChangedKeys {
  private ChangedKeys() {}

  static <M> boolean is(ModelBinding<M> model, M row, RowState state) {
    return state.persisted() && model.changed(row, state, model.key().index());
  }

  /**
   * Refuses such an object: what it is part of would be done to another row, or with its values.
   */
  public static <M> void refuse(ModelBinding<M> model, M row) {
    RowState state = model.state(row);
    if (state != null && is(model, row, state)) {
      ColumnReference key = model.key();
      throw new QueryDefinitionError(
          "DORM3022",
          key.label()
              + " was changed after the row was loaded; a key never changes. FIX: set it back; for"
              + " another key, create(…) a new row and delete this one.",
          null);
    }
  }
}
