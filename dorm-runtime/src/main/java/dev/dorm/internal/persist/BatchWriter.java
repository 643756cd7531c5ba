package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.Fetch;
import dev.dorm.internal.transaction.Undo;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Inserts many objects: in as few statements as the database takes, all of them or none. */
public final class BatchWriter {
  private static final int MOST_IN_LISTS = 5_000;
  private static final int LEAST_IN_LISTS = 16;

  private BatchWriter() {}

  /**
   * Inserts new objects and fills in their keys.
   *
   * @param batchSize how many rows a statement takes at the most; 0 for the fastest
   */
  public static <M> List<M> insert(
      Engine engine, ModelBinding<M> model, List<M> rows, int batchSize) {
    requireBatch(batchSize);
    Arguments.elements(rows, "bulkCreate(…)");
    if (rows.isEmpty()) {
      return rows;
    }
    if (!model.filled().isEmpty()) {
      Elements.requireDifferent(rows, "bulkCreate(…)", null);
    }
    Instant now = Instant.now();
    List<Undo<M>> undos = Undoing.ofInserts(engine, model, rows);
    int bringing = 0;
    for (M row : rows) {
      Inserts.refusePartial(model, row);
      Inserts.requireReferences(engine, model, row);
      Inserts.prepare(model, row, now, true);
      bringing += bringsKey(model, row) ? 1 : 0;
    }
    List<M> withKey = ofKey(model, rows, true, bringing);
    List<M> withoutKey = ofKey(model, rows, false, rows.size() - bringing);
    NewKeys given = new NewKeys(engine, model, withoutKey.size());
    FilledBatches<M> filled = new FilledBatches<>(engine, model, batchSize);
    try {
      Atomically.run(
          engine,
          () -> {
            if (model.filled().isEmpty()) {
              insertAll(engine, model, withKey, true, batchSize, given);
              Inserts.advanceCounter(engine, model, withKey);
              insertAll(engine, model, withoutKey, false, batchSize, given);
              give(model, withoutKey, given.all());
            } else {
              filled.insert(withKey, true);
              Inserts.advanceCounter(engine, model, withKey);
              filled.insert(withoutKey, false);
            }
          });
    } catch (RuntimeException | Error failure) {
      withoutKey.forEach(row -> takeBack(model, row));
      Elements.requireDifferent(rows, "bulkCreate(…)", failure);
      throw failure;
    }
    Undoing.keep(engine, undos);
    filled.apply();
    Fetch fetch = new Fetch(engine, model);
    for (M row : rows) {
      Inserts.written(model, row, fetch);
    }
    return rows;
  }

  /**
   * Sets the keys that the database gave, while what was inserted can be taken back: an object that
   * has one by then stands in the list twice.
   */
  private static <M> void give(ModelBinding<M> model, List<M> rows, List<Object> keys) {
    int key = model.key().index();
    for (int i = 0; i < keys.size(); i++) {
      if (model.keyOf(rows.get(i)) != null) {
        Elements.requireDifferent(rows, "bulkCreate(…)", null);
      }
      model.set(rows.get(i), key, keys.get(i));
    }
  }

  private static <M> void takeBack(ModelBinding<M> model, M row) {
    if (model.keyOf(row) != null) {
      model.set(row, model.key().index(), null);
    }
  }

  /** The rows that bring their key, or those to which the database gives it: so many. */
  private static <M> List<M> ofKey(ModelBinding<M> model, List<M> rows, boolean given, int count) {
    if (count == 0) {
      return List.of();
    }
    if (count == rows.size() && rows instanceof RandomAccess) {
      return rows;
    }
    List<M> some = new ArrayList<>(count);
    for (M row : rows) {
      if (bringsKey(model, row) == given) {
        some.add(row);
      }
    }
    return some;
  }

  private static <M> boolean bringsKey(ModelBinding<M> model, M row) {
    return !model.key().is(ColumnOption.GENERATED) || model.keyOf(row) != null;
  }

  private static <M> void insertAll(
      Engine engine,
      ModelBinding<M> model,
      List<M> rows,
      boolean withKey,
      int batchSize,
      NewKeys keys) {
    List<ColumnReference> columns = Inserts.columns(model, withKey);
    if (withKey && Loads.insert(engine, model, rows, columns, batchSize)) {
      return;
    }
    if (rows.size() >= LEAST_IN_LISTS && !columns.isEmpty() && Values.inLists(engine, columns)) {
      insertLists(engine, model, rows, columns, withKey, batchSize, keys);
      return;
    }
    int most = columns.isEmpty() ? 1 : batch(engine, columns.size(), batchSize);
    int from = 0;
    while (from < rows.size()) {
      int count = Math.min(most, rows.size() - from);
      // Rests are split into powers of two, so that there are few shapes.
      count = count == most ? count : Integer.highestOneBit(count);
      List<M> batch = rows.subList(from, from + count);
      ParameterSource values = binder -> bind(model, batch, columns, binder);
      from += count;
      if (withKey) {
        engine.executor().update(Inserts.statement(engine, model, columns, count), values);
      } else {
        keys.insert(Inserts.of(model, columns, count), count, rows.size() - from, values);
      }
    }
  }

  /** Inserts rows whose values are sent as one list per column. */
  private static <M> void insertLists(
      Engine engine,
      ModelBinding<M> model,
      List<M> rows,
      List<ColumnReference> columns,
      boolean withKey,
      int batchSize,
      NewKeys keys) {
    int most = batchSize == 0 ? MOST_IN_LISTS : Math.min(batchSize, MOST_IN_LISTS);
    Insert insert = Inserts.of(model, columns, 0);
    CompiledStatement statement = engine.statements().compile(insert);
    for (int from = 0; from < rows.size(); from += most) {
      int to = Math.min(from + most, rows.size());
      List<M> batch = rows.subList(from, to);
      @Nullable Object[] lists = new Object[columns.size()];
      for (int i = 0; i < lists.length; i++) {
        lists[i] = Values.list(model, batch, columns.get(i));
      }
      ParameterSource values = binder -> statement.bind(binder, lists);
      if (withKey) {
        engine.executor().update(statement, values);
      } else {
        keys.insert(insert, batch.size(), rows.size() - to, values);
      }
    }
  }

  static int batch(Engine engine, int columns, int batchSize) {
    int fitting = Math.max(1, engine.dialect().maxParameters() / columns);
    int wanted = batchSize == 0 ? engine.dialect().rowsPerInsert() : batchSize;
    return Math.min(fitting, wanted);
  }

  static <M> void bind(
      ModelBinding<M> model, List<M> rows, List<ColumnReference> columns, ValueBinder binder)
      throws SQLException {
    int index = 1;
    for (M row : rows) {
      for (ColumnReference column : columns) {
        model.bind(row, column.index(), binder, index++);
      }
    }
  }

  /** Refuses a number of rows that is none; 0 leaves it to the database. */
  static void requireBatch(int batchSize) {
    if (batchSize < 0) {
      throw new QueryDefinitionError(
          "DORM3020", "A batch of " + batchSize + " rows. FIX: at least 1 row.", null);
    }
  }
}
