package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.QueryState;
import java.util.Map;

/** Deletes the row of one object. */
public final class RowDeleter {
  private RowDeleter() {}

  /** Deletes a row; the object becomes new and keeps its values. */
  public static <M> Map<String, Long> delete(Engine engine, ModelBinding<M> model, M row) {
    Object key = model.keyOf(row);
    if (key == null) {
      throw new QueryDefinitionError(
          "DORM3006",
          model.table().model()
              + " is new and has no key yet. FIX: delete() only what was saved or loaded.",
          null);
    }
    Comparison same =
        new Comparison(Operator.EQ, ColumnRef.of(null, model.key()), new Slot(model.key().type()));
    QueryState<M> one = QueryState.of(model).and(new Fragment(same, key), false);
    Map<String, Long> deleted = BulkWriter.delete(engine, one);
    RowState state = model.state(row);
    if (state != null && Inserts.isPartial(model, row)) {
      state.persisted(false); // what it lacks is remembered, so that it is not inserted with blanks
      return deleted;
    }
    model.attach(row, null);
    model.set(
        row, model.key().index(), key); // a key without a field of its own went with the state
    return deleted;
  }
}
