package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.ChangedKeys;
import dev.dorm.internal.transaction.Undo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves one object: decides between INSERT and UPDATE, and refuses what neither may write. */
final class RowWriter {
  private RowWriter() {}

  /**
   * Writes an object by Django's rule.
   *
   * @return the columns that an UPDATE wrote; null after an INSERT
   */
  static <M> @Nullable List<Integer> save(Engine engine, ModelBinding<M> model, M row) {
    RowState state = model.state(row);
    if (state != null && state.persisted()) {
      Versions.requireLoaded(model, row);
      Inserts.requireReferences(engine, model, row);
      Inserts.prepare(model, row, false);
      List<Integer> changed = RowUpdater.changed(model, row, state);
      RowUpdater.update(engine, model, row, state, changed);
      return changed;
    }
    if (model.keyOf(row) == null) {
      RowInserter.insert(engine, model, row);
      return null;
    }
    Inserts.refusePartial(model, row);
    Inserts.requireReferences(engine, model, row);
    return engine
        .transactions()
        .atomic(() -> Optional.ofNullable(updateOrInsert(engine, model, row)))
        .orElse(null);
  }

  private static <M> @Nullable List<Integer> updateOrInsert(
      Engine engine, ModelBinding<M> model, M row) {
    Inserts.prepare(model, row, false);
    List<Integer> columns = otherColumns(model, row);
    Undo<M> undo = Undoing.ofInsert(engine, model, row);
    if (!isThere(engine, model, row, columns)) {
      Versions.refuseStale(engine, model, row, "saved");
      RowInserter.insert(engine, model, row);
      return null;
    }
    Undoing.keep(engine, undo);
    Filled.reread(engine, model, List.of(row));
    Inserts.written(engine, model, row);
    return columns;
  }

  /** Writes the columns of a row if it is there; of a row that is its key alone: asks for it. */
  private static <M> boolean isThere(
      Engine engine, ModelBinding<M> model, M row, List<Integer> columns) {
    Object key = model.keyOf(row);
    return (columns.isEmpty() && key != null)
        ? new KeyRows(engine).has(model, key)
        : RowUpdater.updated(engine, model, row, columns);
  }

  /** Writes exactly some columns of a row that is in the database. */
  static <M> void save(Engine engine, ModelBinding<M> model, M row, List<Integer> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    RowState state = requireWritable(model, row, chosen);
    Versions.requireLoaded(model, row);
    List<Integer> columns = Wholes.places(model, chosen);
    Inserts.requireReferences(engine, model, row);
    Instant now = Instant.now();
    for (int column : columns) {
      if (model.column(column).is(ColumnOption.AUTO_NOW)) {
        Inserts.setToNow(model, row, model.column(column), now);
      }
    }
    for (int column : columns) {
      if (Inserts.lacks(model, row, state, column)) {
        throw new QueryDefinitionError(
            "DORM3005",
            model.column(column).label()
                + " was neither loaded nor set; saving it would write a blank. FIX: set it, or leave"
                + " it out.",
            null);
      }
    }
    RowUpdater.update(engine, model, row, state, columns);
  }

  /** Refuses columns that cannot be written by themselves. */
  static <M> RowState requireWritable(ModelBinding<M> model, M row, List<Integer> columns) {
    for (int column : columns) {
      Filled.refuse(model.column(column));
      Inserts.refuseKey(model.column(column), "save(columns…)");
    }
    RowState state = model.state(row);
    if (state == null || !state.persisted()) {
      throw new QueryDefinitionError(
          "DORM3026",
          model.label(row)
              + " was not loaded, so there is no row to write columns of. FIX: save().",
          null);
    }
    ChangedKeys.refuse(model, row);
    return state;
  }

  private static <M> List<Integer> otherColumns(ModelBinding<M> model, M row) {
    List<Integer> columns = new ArrayList<>();
    for (ColumnReference column : model.columns()) {
      if (!column.isOfKey()
          && !column.is(ColumnOption.AUTO_NOW_ADD)
          && !Filled.isLeftOut(model, row, column)) {
        columns.add(column.index());
      }
    }
    return columns;
  }
}
