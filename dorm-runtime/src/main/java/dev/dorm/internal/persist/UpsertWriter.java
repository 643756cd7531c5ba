package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.Upsert;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.Fetch;
import dev.dorm.internal.transaction.Undo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many objects of which some may be there already, all of them or none.
 *
 * @param <M> the model
 */
public final class UpsertWriter<M> {
  private final Engine engine;
  private final ModelBinding<M> model;
  private final List<ColumnReference> target;
  private final List<ColumnReference> updated;

  /**
   * Makes a writer.
   *
   * @param target the unique columns by which a row is there
   * @param updates whether a row that is there is changed
   * @param columns the columns that it takes; none for all but the key and the time of creation
   */
  public UpsertWriter(
      Engine engine,
      ModelBinding<M> model,
      List<ColumnReference> target,
      boolean updates,
      List<ColumnReference> columns) {
    this.engine = engine;
    this.model = model;
    this.target = target;
    this.updated = updates ? updated(columns) : List.of();
  }

  private List<ColumnReference> updated(List<ColumnReference> columns) {
    columns.forEach(it -> Inserts.refuseKey(it, "doUpdate(columns…)"));
    columns.forEach(Filled::refuse);
    List<ColumnReference> all = new ArrayList<>(Wholes.columns(model, columns));
    ColumnReference version = model.version();
    if (version != null && !columns.contains(version)) {
      all.add(version); // which counts up, whatever the object holds
    }
    if (!columns.isEmpty()) {
      return List.copyOf(all);
    }
    for (ColumnReference column : model.columns()) {
      if (!column.isOfKey()
          && column != version
          && !target.contains(column)
          && !column.is(ColumnOption.COMPUTED)
          && !column.is(ColumnOption.AUTO_NOW_ADD)) {
        all.add(column);
      }
    }
    return all.isEmpty() ? target : all;
  }

  /**
   * Inserts the objects. Those that were inserted, and when rows are changed all of them, get their
   * keys; one that was left out stays new.
   */
  public List<M> write(List<M> rows, int batchSize) {
    BatchWriter.requireBatch(batchSize);
    Arguments.elements(rows, "bulkCreate(…)");
    Elements.requireDifferent(rows, "bulkCreate(…)", null);
    Instant now = Instant.now();
    List<Undo<M>> undos = Undoing.ofInserts(engine, model, rows);
    List<M> plain = new ArrayList<>();
    List<M> withKey = new ArrayList<>();
    List<M> withoutKey = new ArrayList<>();
    for (M row : rows) {
      Inserts.refusePartial(model, row);
      Inserts.requireReferences(engine, model, row);
      Inserts.prepare(model, row, now, !isLoaded(row)); // of a loaded one it is known
      boolean given = !model.key().is(ColumnOption.GENERATED) || model.keyOf(row) != null;
      if (values(row).contains(null)) {
        plain.add(row); // NULL collides with nothing
      } else {
        (given ? withKey : withoutKey).add(row);
      }
    }
    if (!updated.isEmpty()) {
      refuseTwice(withKey, withoutKey);
    }
    Map<List<Object>, Object> keys = new HashMap<>();
    Atomically.run(
        engine,
        () -> {
          for (List<M> group : Filled.groups(model, withKey)) {
            writeAll(group, true, batchSize, keys);
          }
          Inserts.advanceCounter(engine, model, withKey);
          for (List<M> group : Filled.groups(model, withoutKey)) {
            writeAll(group, false, batchSize, keys);
          }
          BatchWriter.insert(engine, model, plain, batchSize);
        });
    Undoing.keep(engine, undos);
    Fetch fetch = new Fetch(engine, model);
    for (List<M> part : List.of(withKey, withoutKey)) {
      for (M row : part) {
        finish(row, keys.remove(values(row)), fetch);
      }
    }
    if (!model.filled().isEmpty()) {
      Filled.reread(engine, model, rows.stream().filter(it -> model.state(it) != null).toList());
    }
    return rows;
  }

  private void finish(M row, @Nullable Object key, Fetch fetch) {
    if (key == null) {
      return;
    }
    RowState state = model.state(row);
    boolean same =
        isLoaded(row)
            && !OneDatabase.isElsewhere(engine, model, row)
            && key.equals(model.keyOf(row));
    if (updated.isEmpty()) {
      model.set(row, model.key().index(), key);
      Inserts.written(engine, model, row);
    } else if (same && state != null) {
      writtenOver(row, state);
    } else {
      // The row may hold other values in other columns: it counts as not loaded.
      RowState fresh = model.newState();
      fresh.cameFrom(fetch);
      fresh.persisted(false);
      int place = model.key().index();
      Object own = model.get(row, place);
      model.attach(row, fresh);
      model.set(row, place, key);
      Undoing.keep(engine, Undoing.ofKey(engine, model, row, own));
    }
  }

  private boolean isLoaded(M row) {
    RowState state = model.state(row);
    return state != null && state.persisted();
  }

  /** What was sent of a loaded object is no longer what it remembers: it is written again. */
  private void writtenOver(M row, RowState state) {
    for (ColumnReference column : model.columns()) {
      int place = column.index();
      if (!column.isOfKey()
          && column != model.version()
          && !column.is(ColumnOption.COMPUTED)
          && (updated.contains(column) || model.changed(row, state, place))) {
        state.markAssigned(place);
      }
    }
  }

  @SuppressWarnings("NullAway") // a row with NULL in the target is asked for nothing else
  private List<Object> values(M row) {
    List<Object> values = new ArrayList<>(target.size());
    for (ColumnReference column : target) {
      values.add(Values.comparable(Values.accepted(model, row, column)));
    }
    return values;
  }

  private void refuseTwice(List<M> first, List<M> second) {
    Set<List<Object>> seen = new HashSet<>();
    for (List<M> part : List.of(first, second)) {
      for (M row : part) {
        if (!seen.add(values(row))) {
          throw new QueryDefinitionError(
              "DORM3045",
              "Two objects of the list are the same "
                  + model.table().model()
                  + " by "
                  + target
                  + ", so it is not clear which one counts. FIX: keep one of them.",
              null);
        }
      }
    }
  }

  /** Where nothing is left to change, the target is, so that the row comes back. */
  private List<ColumnReference> settled(List<ColumnReference> changed) {
    return changed.isEmpty() && !updated.isEmpty() ? target : changed;
  }

  private void writeAll(
      List<M> rows, boolean withKey, int batchSize, Map<List<Object>, Object> keys) {
    if (rows.isEmpty()) {
      return;
    }
    List<ColumnReference> columns = Inserts.columns(model, rows.get(0), withKey);
    List<ColumnReference> changed =
        updated.stream()
            .filter(it -> columns.contains(it) || !it.is(ColumnOption.DEFAULTED))
            .toList();
    int most = BatchWriter.batch(engine, columns.size(), batchSize);
    List<ColumnReference> returning = new ArrayList<>();
    returning.add(model.key());
    returning.addAll(target);
    int from = 0;
    while (from < rows.size()) {
      int count = Math.min(most, rows.size() - from);
      count = count == most ? count : Integer.highestOneBit(count);
      List<M> batch = rows.subList(from, from + count);
      Insert insert = new Insert(model, columns, count, List.copyOf(returning));
      CompiledStatement statement =
          engine.statements().compile(new Upsert(insert, target, settled(changed)));
      engine
          .executor()
          .query(
              statement,
              binder -> BatchWriter.bind(model, batch, columns, binder),
              cursor -> {
                while (cursor.next()) {
                  List<@Nullable Object> read = Filled.read(returning, cursor.row());
                  List<@Nullable Object> values = new ArrayList<>();
                  for (Object value : read.subList(1, read.size())) {
                    values.add(Values.comparable(value));
                  }
                  keys.put(values, read.get(0));
                }
                return true;
              });
      from += count;
    }
  }
}
