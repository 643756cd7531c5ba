package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many objects of a model of which the database fills in columns, and keeps what it gave
 * until all are inserted.
 *
 * @param <M> the model
 */
final class FilledBatches<M> {
  private final Engine engine;
  private final ModelBinding<M> model;
  private final int batchSize;
  private final List<Given<M>> given = new ArrayList<>();

  /** What came back of a row. */
  private record Given<M>(M row, List<ColumnReference> columns, List<@Nullable Object> values) {}

  FilledBatches(Engine engine, ModelBinding<M> model, int batchSize) {
    this.engine = engine;
    this.model = model;
    this.batchSize = batchSize;
  }

  /** Inserts rows that all have a key, or that all get it from the database. */
  void insert(List<M> rows, boolean withKey) {
    for (List<M> group : Filled.groups(model, rows)) {
      if (!group.isEmpty()) {
        insertAlike(group, withKey);
      }
    }
  }

  private void insertAlike(List<M> rows, boolean withKey) {
    List<ColumnReference> columns = Inserts.columns(model, rows.get(0), withKey);
    List<ColumnReference> returning = new ArrayList<>(List.of(model.key()));
    model.filled().stream().filter(it -> !columns.contains(it)).forEach(returning::add);
    int most = columns.isEmpty() ? 1 : BatchWriter.batch(engine, columns.size(), batchSize);
    int from = 0;
    while (from < rows.size()) {
      int count = Math.min(most, rows.size() - from);
      count = count == most ? count : Integer.highestOneBit(count);
      List<M> batch = rows.subList(from, from + count);
      CompiledStatement statement =
          engine.statements().compile(new Insert(model, columns, count, List.copyOf(returning)));
      List<List<@Nullable Object>> returned =
          engine
              .executor()
              .query(
                  statement,
                  binder -> BatchWriter.bind(model, batch, columns, binder),
                  cursor -> {
                    List<List<@Nullable Object>> read = new ArrayList<>(batch.size());
                    while (cursor.next()) {
                      read.add(Filled.read(returning, cursor.row()));
                    }
                    return read;
                  });
      if (withKey) {
        byKey(batch, returning, returned);
      } else {
        inOrder(batch, returning, returned);
      }
      from += count;
    }
  }

  /** Both databases count up in the order of the rows, whatever order they return. */
  @SuppressWarnings("unchecked") // keys that the database counts are numbers of one type
  private void inOrder(
      List<M> batch, List<ColumnReference> columns, List<List<@Nullable Object>> returned) {
    Inserts.requireAll(model, batch.size(), returned.size());
    returned.sort(Comparator.comparing(values -> (Comparable<Object>) values.get(0)));
    for (int i = 0; i < batch.size(); i++) {
      given.add(new Given<>(batch.get(i), columns, returned.get(i)));
    }
  }

  private void byKey(
      List<M> batch, List<ColumnReference> columns, List<List<@Nullable Object>> returned) {
    Map<@Nullable Object, M> rows = new HashMap<>();
    for (M row : batch) {
      rows.put(Values.comparable(Values.accepted(model, row, model.key())), row);
    }
    for (List<@Nullable Object> values : returned) {
      M row = rows.get(Values.comparable(values.get(0)));
      if (row != null) {
        given.add(new Given<>(row, columns, values));
      }
    }
  }

  /** Sets what came back. */
  void apply() {
    for (Given<M> each : given) {
      Filled.take(model, each.row(), each.columns(), each.values());
    }
  }
}
