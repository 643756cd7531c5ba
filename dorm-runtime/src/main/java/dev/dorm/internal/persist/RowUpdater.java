package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowSource;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.ChangedKeys;
import dev.dorm.internal.load.Fetch;
import dev.dorm.internal.transaction.Undo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Updates the row of one object: the columns that changed, or those that are named. */
final class RowUpdater {
  private RowUpdater() {}

  /** The columns that an UPDATE of a row writes. */
  static <M> List<Integer> changed(ModelBinding<M> model, M row, RowState state) {
    ChangedKeys.refuse(model, row);
    List<Integer> changed = new ArrayList<>(4);
    for (int i = 0; i < model.columns().size(); i++) {
      boolean differs = state.isAssigned(i) || model.changed(row, state, i);
      if (differs && model.column(i) != model.version()) {
        Filled.refuse(model.column(i));
        changed.add(i);
      }
    }
    return changed;
  }

  /** Writes columns of a row that is in the database and remembers them; none are no statement. */
  static <M> void update(
      Engine engine, ModelBinding<M> model, M row, RowState state, List<Integer> columns) {
    if (columns.isEmpty()) {
      return;
    }
    Undo<M> undo = Undoing.ofUpdate(engine, model, row, columns);
    if (!updated(engine, model, row, columns)) {
      Versions.refuseStale(engine, model, row, "saved");
      throw model.doesNotExist(
          model.label(row)
              + " is no longer in the database, so nothing was saved. FIX: create(…) it anew if it"
              + " should exist.");
    }
    Undoing.keep(engine, undo);
    for (int column : columns) {
      model.remember(row, state, column);
      state.markLoaded(column);
      state.clearAssigned(column);
    }
    ColumnReference version = model.version();
    if (version != null) {
      model.remember(row, state, version.index());
    }
    if (Filled.computes(model)) {
      Filled.reread(engine, model, List.of(row));
    }
    RowSource source = state.source();
    if (source instanceof Fetch fetch) {
      Inserts.link(model, row, fetch);
    }
  }

  /** Writes columns of the row; whether it was there, with the version that the object holds. */
  static <M> boolean updated(Engine engine, ModelBinding<M> model, M row, List<Integer> columns) {
    ColumnReference version = model.version();
    CompiledStatement known = engine.statements().known(new Columns(model, columns));
    CompiledStatement statement = known == null ? updating(engine, model, columns) : known;
    Object next = version == null ? null : Versions.next(model, row, version);
    long rows =
        engine
            .executor()
            .update(
                statement,
                binder -> {
                  int index = 1;
                  if (version != null && next != null) {
                    bind(version.type(), next, binder, index++);
                  }
                  for (int column : columns) {
                    if (version == null || column != version.index()) {
                      model.bind(row, column, binder, index++);
                    }
                  }
                  model.bind(row, model.key().index(), binder, index);
                  index += model.key().type().width();
                  if (version != null) {
                    model.bind(row, version.index(), binder, index);
                  }
                });
    if (rows > 0 && version != null) {
      model.set(row, version.index(), next);
    }
    return rows > 0;
  }

  /** The UPDATE of columns of a row: the version first, which is written always. */
  private static CompiledStatement updating(
      Engine engine, ModelBinding<?> model, List<Integer> columns) {
    ColumnReference version = model.version();
    List<Assigned> assigned = new ArrayList<>(columns.size() + 1);
    if (version != null) {
      assigned.add(new Assigned(version, new Slot(version.type())));
    }
    for (int column : columns) {
      ColumnReference reference = model.column(column);
      if (reference != version) {
        assigned.add(new Assigned(reference, new Slot(reference.type())));
      }
    }
    Update update = new Update(model, List.copyOf(assigned), Versions.same(model));
    return engine.statements().keep(new Columns(model, List.copyOf(columns)), update);
  }

  /** Columns of a model; the word for the UPDATE that writes them. */
  private record Columns(ModelBinding<?> model, List<Integer> places) {}

  @SuppressWarnings("unchecked") // the number is one of the version's type
  private static void bind(ColumnType<?> type, Object value, ValueBinder binder, int index)
      throws SQLException {
    ((ColumnType<Object>) type).bind(binder, index, value);
  }
}
