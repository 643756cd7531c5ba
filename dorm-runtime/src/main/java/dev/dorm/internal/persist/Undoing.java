package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.transaction.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets objects follow the block that wrote them when it is rolled back, so that no value is lost:
 * what was written counts as not written, and the next save writes it. Values that the program set
 * stay. An object that was inserted is new again, one that was deleted is there again.
 *
 * <p>An undo is made before the object is told of the write, and kept when the write went well.
 */
final class Undoing {
  private Undoing() {}

  /** For an object that is about to be inserted; null outside of a block. */
  static <M> @Nullable Undo<M> ofInsert(Engine engine, ModelBinding<M> model, M row) {
    return engine.transactions().active() ? new Inserted<>(model, row) : null;
  }

  /** For objects that are about to be inserted; none outside of a block. */
  static <M> List<Undo<M>> ofInserts(Engine engine, ModelBinding<M> model, List<M> rows) {
    if (!engine.transactions().active()) {
      return List.of();
    }
    List<Undo<M>> undos = new ArrayList<>(rows.size());
    for (M row : rows) {
      undos.add(new Inserted<>(model, row));
    }
    return undos;
  }

  /** For columns of an object that are about to be written; null outside of a block. */
  static <M> @Nullable Undo<M> ofUpdate(
      Engine engine, ModelBinding<M> model, M row, List<Integer> columns) {
    return engine.transactions().active() ? new Updated<>(model, row, columns) : null;
  }

  /** For columns of objects that are about to be written; none outside of a block. */
  static <M> List<Undo<M>> ofUpdates(
      Engine engine, ModelBinding<M> model, List<M> rows, List<Integer> columns) {
    if (!engine.transactions().active()) {
      return List.of();
    }
    List<Undo<M>> undos = new ArrayList<>(rows.size());
    for (M row : rows) {
      undos.add(new Updated<>(model, row, columns));
    }
    return undos;
  }

  /** For an object that got the key of the row that it met; null outside of a block. */
  static <M> @Nullable Undo<M> ofKey(
      Engine engine, ModelBinding<M> model, M row, @Nullable Object own) {
    return own != null && engine.transactions().active() ? new Rekeyed<>(model, row, own) : null;
  }

  /** For an object that was deleted and does not know it yet; null outside of a block. */
  static <M> @Nullable Undo<M> ofDelete(Engine engine, ModelBinding<M> model, M row) {
    return engine.transactions().active() ? new Deleted<>(model, row) : null;
  }

  /** Waits for the end of the block. */
  static void keep(Engine engine, @Nullable Undo<?> undo) {
    if (undo != null) {
      engine.transactions().onUndo(undo);
    }
  }

  /** Waits for the end of the block, for many objects. */
  static <M> void keep(Engine engine, List<Undo<M>> undos) {
    if (!undos.isEmpty()) {
      engine.transactions().onUndo(undos);
    }
  }

  private static <M> @Nullable Object number(ModelBinding<M> model, M row) {
    ColumnReference version = model.version();
    return version == null ? null : model.get(row, version.index());
  }

  private static <M> void restore(ModelBinding<M> model, M row, @Nullable Object number) {
    ColumnReference version = model.version();
    if (version != null) {
      model.set(row, version.index(), number);
    }
  }

  private static final class Inserted<M> extends Undo<M> {
    private final ModelBinding<M> model;
    private final @Nullable RowState before;
    private final @Nullable Object key;
    private final @Nullable Object number;

    /** What dorm or the database sets, and the program has not set since. */
    private final List<ColumnReference> set = new ArrayList<>(0);

    private final List<@Nullable Object> values = new ArrayList<>(0);

    Inserted(ModelBinding<M> model, M row) {
      super(row);
      this.model = model;
      this.before = model.state(row);
      this.key = model.keyOf(row);
      this.number = number(model, row);
      for (ColumnReference column : model.columns()) {
        if (column.is(ColumnOption.DEFAULTED) || column.is(ColumnOption.AUTO_NOW_ADD)) {
          set.add(column);
          values.add(model.get(row, column.index()));
        }
      }
    }

    @Override
    protected void undo(M row) {
      RowState written = model.state(row);
      for (int i = 0; i < set.size(); i++) {
        int place = set.get(i).index();
        if (written != null && !written.isAssigned(place) && !model.changed(row, written, place)) {
          model.set(row, place, values.get(i));
        }
      }
      model.attach(row, before);
      if (key == null && model.keyOf(row) != null) {
        model.set(row, model.key().index(), null);
      }
      restore(model, row, number);
    }
  }

  private static final class Rekeyed<M> extends Undo<M> {
    private final ModelBinding<M> model;
    private final Object own;
    private final @Nullable Object met;

    Rekeyed(ModelBinding<M> model, M row, Object own) {
      super(row);
      this.model = model;
      this.own = own;
      this.met = model.keyOf(row);
    }

    @Override
    protected void undo(M row) {
      if (Objects.equals(model.keyOf(row), met)) {
        model.set(row, model.key().index(), own);
      }
    }
  }

  private static final class Updated<M> extends Undo<M> {
    private final ModelBinding<M> model;
    private final List<Integer> columns;
    private final @Nullable Object number;

    Updated(ModelBinding<M> model, M row, List<Integer> columns) {
      super(row);
      this.model = model;
      this.columns = columns;
      this.number = number(model, row);
    }

    @Override
    protected void undo(M row) {
      restore(model, row, number);
      RowState state = model.state(row);
      if (state == null) {
        return;
      }
      for (int column : columns) {
        state.markAssigned(column);
      }
      ColumnReference version = model.version();
      if (version != null) {
        model.remember(row, state, version.index());
        state.clearAssigned(version.index());
      }
    }
  }

  private static final class Deleted<M> extends Undo<M> {
    private final ModelBinding<M> model;
    private final @Nullable RowState before;
    private final boolean persisted;

    Deleted(ModelBinding<M> model, M row) {
      super(row);
      this.model = model;
      this.before = model.state(row);
      this.persisted = before != null && before.persisted();
    }

    @Override
    protected void undo(M row) {
      model.attach(row, before);
      if (before != null) {
        before.persisted(persisted);
      }
    }
  }
}
