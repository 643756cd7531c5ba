package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.QueryPlanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads some columns of an object again. */
public final class RowRefresher {
  private RowRefresher() {}

  /** Reads columns by their places; those that were set before hold what the row holds. */
  public static <M> void refresh(
      Engine engine, ModelBinding<M> model, M row, List<Integer> columns) {
    if (columns.isEmpty()) {
      return;
    }
    RowState state = model.state(row);
    Object key = model.keyOf(row);
    if (state == null || !state.persisted() || key == null) {
      throw new QueryDefinitionError(
          "DORM3026",
          model.label(row)
              + " was not loaded, so there is no row to read columns of. FIX: save() it first, or"
              + " refreshFromDb() to read the whole row.",
          null);
    }
    ChangedKeys.refuse(model, row);
    Set<Integer> distinct = new LinkedHashSet<>();
    for (int column : columns) {
      ColumnLoader.together(model, model.column(column))
          .forEach(each -> distinct.add(each.index()));
    }
    List<Integer> places = new ArrayList<>(distinct);
    List<Projection> values = new ArrayList<>(places.size());
    for (int place : places) {
      values.add(new Projection.Value(ColumnRef.of(null, model.column(place))));
    }
    boolean found =
        QueryRunner.run(
            engine,
            QueryPlanner.select(QueryRunner.byKey(model, key), values),
            cursor -> {
              if (!cursor.next()) {
                return false;
              }
              for (int i = 0; i < places.size(); i++) {
                int column = places.get(i);
                model.read(row, state, column, cursor.row(), i + 1);
                state.markLoaded(column);
                state.clearAssigned(column);
              }
              return true;
            });
    if (!found) {
      throw model.doesNotExist(model.label(row) + " is no longer in the database.");
    }
  }
}
