package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.ChangedKeys;
import dev.dorm.internal.load.ReadOnlyRows;
import dev.dorm.internal.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes columns of many objects, each with its own values: one statement per batch, all of them or
 * none.
 *
 * @param <M> the model
 */
public final class BulkUpdater<M> {
  private static final int MOST_ROWS = 5_000;

  private final Engine engine;
  private final ModelBinding<M> model;
  private final List<ColumnReference> columns;
  private final List<Integer> places;
  private final @Nullable ColumnReference version;

  /**
   * Makes a writer.
   *
   * @param columns the columns; none for all but the key and the time of creation
   */
  public BulkUpdater(Engine engine, ModelBinding<M> model, List<ColumnReference> columns) {
    this.engine = engine;
    this.model = model;
    this.version = model.version();
    List<ColumnReference> written =
        new ArrayList<>(columns.isEmpty() ? all(model) : Wholes.columns(model, columns));
    if (version != null) {
      written.remove(version);
      written.add(version);
    }
    this.columns = List.copyOf(written);
    this.places = this.columns.stream().map(ColumnReference::index).toList();
    columns.forEach(Filled::refuse);
    columns.forEach(it -> Inserts.refuseKey(it, "bulkUpdate(…)"));
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new QueryDefinitionError(
          "DORM3024", "bulkUpdate(…) names a column twice. FIX: keep one of both.", null);
    }
  }

  private static List<ColumnReference> all(ModelBinding<?> model) {
    List<ColumnReference> all = new ArrayList<>();
    for (ColumnReference column : model.columns()) {
      if (!column.isOfKey()
          && !column.is(ColumnOption.COMPUTED)
          && !column.is(ColumnOption.AUTO_NOW_ADD)) {
        all.add(column);
      }
    }
    return all;
  }

  /** Writes the objects and gives the number of rows that there were. */
  public long write(List<M> rows) {
    List<Prepared<M>> prepared = prepare(rows);
    if (prepared.isEmpty() || columns.isEmpty()) {
      return 0;
    }
    UpdateBatches<M> batches = new UpdateBatches<>(engine, model, columns);
    boolean one = version == null && batches.sendsOne() && prepared.size() <= MOST_ROWS;
    TransactionManager transactions = engine.transactions();
    long written =
        one
            ? transactions.atomicOfOne(() -> batches.write(prepared))
            : transactions.atomic(() -> write(batches, prepared));
    List<M> objects = prepared.stream().map(each -> each.row).toList();
    Undoing.keep(engine, Undoing.ofUpdates(engine, model, objects, places));
    prepared.forEach(this::remember);
    if (Filled.computes(model)) {
      Filled.reread(engine, model, objects);
    }
    return written;
  }

  private long write(UpdateBatches<M> batches, List<Prepared<M>> prepared) {
    long count = 0;
    int from = 0;
    while (from < prepared.size()) {
      int size = Math.min(MOST_ROWS, prepared.size() - from);
      List<Prepared<M>> batch = prepared.subList(from, from + size);
      if (version != null) {
        List<M> read = batch.stream().map(each -> each.row).toList();
        Versions.requireSame(engine, model, version, read);
      }
      count += batches.write(batch);
      from += size;
    }
    return count;
  }

  /** An object and its values, the key first. */
  static final class Prepared<M> {
    private final M row;
    private final @Nullable Object[] values;

    Prepared(M row, @Nullable Object[] values) {
      this.row = row;
      this.values = values;
    }

    /** The values; shared. */
    @Nullable Object[] values() {
      return values;
    }
  }

  private List<Prepared<M>> prepare(List<M> rows) {
    Arguments.elements(rows, "bulkUpdate(…)");
    List<Prepared<M>> prepared = new ArrayList<>(rows.size());
    for (M row : rows) {
      Object key = model.keyOf(row);
      if (key == null) {
        throw new QueryDefinitionError(
            "DORM3006",
            "bulkUpdate(…) met a "
                + model.table().model()
                + " without a key. FIX: bulkCreate(…) the new ones.",
            null);
      }
      OneDatabase.requireRow(engine, model, row, "bulkUpdate(…)");
      Inserts.requireReferences(engine, model, row);
      prepared.add(new Prepared<>(row, values(row)));
    }
    prepared.sort(BulkUpdater::byKey);
    refuseTwice(prepared);
    return prepared;
  }

  /** Refuses two objects of one row, which stand beside each other where keys have an order. */
  private void refuseTwice(List<Prepared<M>> sorted) {
    Set<@Nullable Object> others = new HashSet<>();
    Object former = null;
    for (Prepared<M> each : sorted) {
      Object key = each.values[0];
      boolean twice = key instanceof Comparable ? key.equals(former) : !others.add(key);
      if (twice) {
        throw new QueryDefinitionError(
            "DORM3045",
            "Two objects of the list are the same "
                + model.table().model()
                + " by its key, so it is not clear which one counts. FIX: keep one of them.",
            null);
      }
      former = key;
    }
  }

  private @Nullable Object[] values(M row) {
    Versions.requireLoaded(model, row);
    ReadOnlyRows.refuse(model, row, "save it");
    ChangedKeys.refuse(model, row);
    RowState state = model.state(row);
    @Nullable Object[] values = new Object[columns.size() + 1];
    values[0] = Values.accepted(model, row, model.key());
    for (int i = 1; i < values.length; i++) {
      ColumnReference column = columns.get(i - 1);
      if (state != null && Inserts.lacks(model, row, state, column.index())) {
        throw new QueryDefinitionError(
            "DORM3005",
            column.label()
                + " was neither loaded nor set; writing it would write a blank. FIX: name the"
                + " columns to write.",
            null);
      }
      values[i] =
          column == version
              ? Versions.next(model, row, column)
              : Values.accepted(model, row, column);
    }
    return values;
  }

  /** Rows are locked in the order of their keys, so that two such calls never wait in a circle. */
  @SuppressWarnings("unchecked") // the keys of one model are of one type
  private static int byKey(Prepared<?> first, Prepared<?> second) {
    Object other = second.values[0];
    return first.values[0] instanceof Comparable<?> key && other != null
        ? ((Comparable<Object>) key).compareTo(other)
        : 0;
  }

  private void remember(Prepared<M> each) {
    RowState state = model.state(each.row);
    if (version != null) {
      model.set(each.row, version.index(), each.values[columns.size()]);
    }
    if (state != null && state.persisted()) {
      for (int i = 0; i < places.size(); i++) {
        int place = places.get(i);
        model.remember(each.row, state, place);
        state.markLoaded(place);
        state.clearAssigned(place);
      }
    }
  }
}
