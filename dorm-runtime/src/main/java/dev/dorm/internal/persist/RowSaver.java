package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.ReadOnlyRows;
import dev.dorm.signal.SaveEvent;
import dev.dorm.signal.Signals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Saves one object and tells who listens, before and after. */
public final class RowSaver {
  private RowSaver() {}

  private static boolean isListenedTo(ModelBinding<?> model) {
    return Signals.preSave.listensTo(model.type()) || Signals.postSave.listensTo(model.type());
  }

  /** Writes an object by Django's rule. */
  public static <M> void save(Engine engine, ModelBinding<M> model, M row) {
    ReadOnlyRows.refuse(model, row, "save it");
    if (!isListenedTo(model)) {
      RowWriter.save(engine, model, row);
      return;
    }
    if (Signals.preSave.listensTo(model.type())) {
      RowState state = model.state(row);
      List<Integer> changed =
          state != null && state.persisted() ? RowUpdater.changed(model, row, state) : null;
      boolean persisted = changed != null;
      boolean created = !persisted && isNew(engine, model, row);
      Set<String> columns = names(model, created || !persisted ? null : changed);
      if (persisted) {
        addMoments(model, columns);
      }
      Signals.preSave.send(event(engine, model, row, created, columns));
    }
    List<Integer> updated = RowWriter.save(engine, model, row);
    sendAfter(engine, model, row, updated);
  }

  /** Writes exactly some columns of a row that is in the database. */
  public static <M> void save(Engine engine, ModelBinding<M> model, M row, List<Integer> columns) {
    ReadOnlyRows.refuse(model, row, "save it");
    if (columns.isEmpty() || !isListenedTo(model)) {
      RowWriter.save(engine, model, row, columns);
      return;
    }
    RowWriter.requireWritable(model, row, columns);
    Signals.preSave.send(event(engine, model, row, false, names(model, columns)));
    RowWriter.save(engine, model, row, columns);
    sendAfter(engine, model, row, columns);
  }

  /** Inserts an object and fills in its key. */
  public static <M> void insert(Engine engine, ModelBinding<M> model, M row) {
    insert(engine, model, row, List.of());
  }

  /** Inserts an object unless a row holds the same value of unique columns; whether it did. */
  static <M> boolean insert(
      Engine engine, ModelBinding<M> model, M row, List<ColumnReference> target) {
    boolean listened = isListenedTo(model);
    if (listened) {
      Signals.preSave.send(event(engine, model, row, true, names(model, null)));
    }
    boolean inserted = RowInserter.insert(engine, model, row, target);
    if (listened && inserted) {
      sendAfter(engine, model, row, null);
    }
    return inserted;
  }

  private static <M> boolean isNew(Engine engine, ModelBinding<M> model, M row) {
    Object key = model.keyOf(row);
    return key == null || !new KeyRows(engine).has(model, key);
  }

  private static <M> void sendAfter(
      Engine engine, ModelBinding<M> model, M row, @Nullable List<Integer> updated) {
    Signals.postSave.send(event(engine, model, row, updated == null, names(model, updated)));
  }

  private static <M> SaveEvent<M> event(
      Engine engine, ModelBinding<M> model, M row, boolean created, Set<String> columns) {
    return new SaveEvent<>(model.type(), row, created, columns, engine.name());
  }

  /** The properties of some columns; of all for null. */
  private static Set<String> names(ModelBinding<?> model, @Nullable List<Integer> places) {
    Set<String> names = new LinkedHashSet<>();
    for (ColumnReference column : model.columns()) {
      if (places == null || places.contains(column.index())) {
        names.add(column.property());
      }
    }
    return names;
  }

  private static void addMoments(ModelBinding<?> model, Set<String> names) {
    for (ColumnReference column : model.columns()) {
      if (column.is(ColumnOption.AUTO_NOW)) {
        names.add(column.property());
      }
    }
  }
}
