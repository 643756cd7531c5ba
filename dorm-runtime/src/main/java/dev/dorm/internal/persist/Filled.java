package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.internal.execute.Engine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that the database fills in: what is left out of a statement, and comes back. */
final class Filled {
  private Filled() {}

  /** Whether the database is to give the value of a column of a row. */
  static <M> boolean isLeftOut(ModelBinding<M> model, M row, ColumnReference column) {
    return column.is(ColumnOption.COMPUTED)
        || (column.is(ColumnOption.DEFAULTED) && model.get(row, column.index()) == null);
  }

  /** Rows that leave out the same columns, in the order of the first of each kind. */
  static <M> Collection<List<M>> groups(ModelBinding<M> model, List<M> rows) {
    if (model.filled().isEmpty()) {
      return List.of(rows);
    }
    Map<List<ColumnReference>, List<M>> groups = new LinkedHashMap<>();
    for (M row : rows) {
      List<ColumnReference> out =
          model.filled().stream().filter(column -> isLeftOut(model, row, column)).toList();
      groups.computeIfAbsent(out, any -> new ArrayList<>()).add(row);
    }
    return groups.values();
  }

  /** What an INSERT of some columns gives back: the key, if it is none of them, and the filled. */
  static List<ColumnReference> returning(ModelBinding<?> model, List<ColumnReference> columns) {
    List<ColumnReference> returning = new ArrayList<>();
    if (columns.size() < model.columns().size()) {
      if (model.key().is(ColumnOption.GENERATED) && !columns.contains(model.key())) {
        returning.add(model.key());
      }
      for (ColumnReference column : model.filled()) {
        if (!columns.contains(column)) {
          returning.add(column);
        }
      }
    }
    return returning;
  }

  /** The values of one row that came back. */
  static List<@Nullable Object> read(List<ColumnReference> columns, RowReader reader)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    int index = 1;
    for (ColumnReference column : columns) {
      values.add(column.type().read(reader, index));
      index += column.type().width();
    }
    return values;
  }

  /** Sets the values that came back. */
  static <M> void take(
      ModelBinding<M> model, M row, List<ColumnReference> columns, List<@Nullable Object> values) {
    for (int i = 0; i < values.size(); i++) {
      model.set(row, columns.get(i).index(), values.get(i));
    }
  }

  /** Refuses a column that nobody writes. */
  static void refuse(ColumnReference column) {
    if (column.is(ColumnOption.COMPUTED)) {
      throw new QueryDefinitionError(
          "DORM3220",
          column.label() + " is computed by the database, and nobody writes it. FIX: leave it out.",
          null);
    }
  }

  /** Whether some column changes when others do. */
  static boolean computes(ModelBinding<?> model) {
    for (ColumnReference column : model.filled()) {
      if (column.is(ColumnOption.COMPUTED)) {
        return true;
      }
    }
    return false;
  }

  /** Reads what the database has filled in of rows that were written. */
  static <M> void reread(Engine engine, ModelBinding<M> model, List<M> rows) {
    if (model.filled().isEmpty() || rows.isEmpty()) {
      return;
    }
    Map<Object, M> byKey = new HashMap<>();
    for (M row : rows) {
      Object key = Values.accepted(model, row, model.key());
      if (key != null) {
        byKey.put(key, row);
      }
    }
    List<Object> keys = new ArrayList<>(byKey.keySet());
    Map<Object, M> comparable = new HashMap<>();
    byKey.forEach((key, row) -> comparable.put(comparable(key), row));
    for (M stored : new KeyRows(engine).load(model, model, model.key(), keys)) {
      Object key = Values.accepted(model, stored, model.key());
      M row = key == null ? null : comparable.get(comparable(key));
      if (row != null) {
        copy(model, stored, row);
      }
    }
  }

  private static Object comparable(Object key) {
    Object comparable = Values.comparable(key);
    return comparable == null ? key : comparable;
  }

  private static <M> void copy(ModelBinding<M> model, M stored, M row) {
    RowState state = model.state(row);
    for (ColumnReference column : model.filled()) {
      boolean computed = column.is(ColumnOption.COMPUTED);
      if (computed || model.get(row, column.index()) == null) {
        model.set(row, column.index(), model.get(stored, column.index()));
        if (state != null && state.persisted()) {
          model.remember(row, state, column.index());
          state.markLoaded(column.index());
        }
      }
    }
  }
}
