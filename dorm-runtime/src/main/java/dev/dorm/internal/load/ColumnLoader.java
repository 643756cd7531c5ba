package dev.dorm.internal.load;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.RowCursor;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads a column that was not read with its rows: for the row that needs it and all its peers in
 * one statement.
 */
final class ColumnLoader {
  private ColumnLoader() {}

  /** Loads a column for a row and those of its peers that lack it too. */
  static <M> void load(Fetch fetch, ModelBinding<M> model, Object owner, int column) {
    @SuppressWarnings("unchecked") // the owner is a row of the fetch's model
    M row = (M) owner;
    if (!lacks(fetch, model, row, column)) {
      return;
    }
    ChangedKeys.refuse(model, row);
    Map<Object, List<M>> lacking = new HashMap<>();
    for (Object each : fetch.peersOf(row)) {
      @SuppressWarnings("unchecked") // the peers of a fetch are rows of its model
      M peer = (M) each;
      if (peer != row && lacks(fetch, model, peer, column)) {
        add(lacking, model, peer);
      }
    }
    add(lacking, model, row);
    read(fetch.engine(), model, model.column(column), lacking);
    if (lacks(fetch, model, row, column)) {
      throw model.doesNotExist(
          model.label(row)
              + " is no longer in the database, so its "
              + model.column(column).property()
              + ", which was not loaded with it, cannot be loaded any more.");
    }
  }

  /** Loads the column of those rows that lack it, whatever statement they came from. */
  static <M> void loadForAll(Engine engine, ModelBinding<M> model, List<M> rows, int column) {
    Map<Object, List<M>> lacking = new HashMap<>();
    for (M row : rows) {
      RowState state = model.state(row);
      if (state != null && state.source() instanceof Fetch own && lacks(own, model, row, column)) {
        add(lacking, model, row);
      }
    }
    if (!lacking.isEmpty()) {
      read(engine, model, model.column(column), lacking);
    }
  }

  /**
   * Whether the column has neither been read nor set. A field that was written past its setter
   * counts as set from now on: what the program wrote is not overwritten.
   */
  private static <M> boolean lacks(Fetch fetch, ModelBinding<M> model, M row, int column) {
    RowState state = model.state(row);
    if (state == null
        || state.source() != fetch
        || state.isLoaded(column)
        || state.isAssigned(column)) {
      return false;
    }
    if (model.changed(row, state, column)) {
      state.markAssigned(column);
      return false;
    }
    return true;
  }

  private static <M> void add(Map<Object, List<M>> lacking, ModelBinding<M> model, M row) {
    Object key = model.keyOf(row);
    RowState state = model.state(row);
    if (key != null && state != null && state.persisted() && !ChangedKeys.is(model, row, state)) {
      lacking.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row);
    }
  }

  private static <M> void read(
      Engine engine, ModelBinding<M> model, ColumnReference column, Map<Object, List<M>> lacking) {
    if (lacking.isEmpty()) {
      return;
    }
    List<Object> keys = new ArrayList<>(lacking.keySet());
    ColumnRef key = ColumnRef.of(null, model.key());
    InList wanted = new InList(key, ListSlot.of(model.key().type(), keys.size()));
    QueryState<M> state =
        QueryState.of(model)
            .orderedBy(List.of(), Fragment.NO_VALUES)
            .and(new Fragment(wanted, keys), false);
    List<ColumnReference> columns = together(model, column);
    List<Projection> values = new ArrayList<>(List.of(new Projection.Value(key)));
    for (ColumnReference each : columns) {
      values.add(new Projection.Value(ColumnRef.of(null, each)));
    }
    QueryRunner.run(
        engine,
        QueryPlanner.select(state, values),
        cursor -> fill(model, columns, lacking, cursor));
  }

  /** The column; of an embedded object all of its columns. */
  static List<ColumnReference> together(ModelBinding<?> model, ColumnReference column) {
    EmbeddedReference whole = column.embedded();
    return whole == null
        ? List.of(column)
        : model.columns().subList(whole.first(), whole.first() + whole.count());
  }

  private static <M> boolean fill(
      ModelBinding<M> model,
      List<ColumnReference> columns,
      Map<Object, List<M>> lacking,
      RowCursor cursor)
      throws SQLException {
    ColumnType<?> type = model.key().type();
    while (cursor.next()) {
      Object key = type.read(cursor.row(), 1);
      for (M row : key == null ? List.<M>of() : lacking.getOrDefault(key, List.of())) {
        RowState state = model.state(row);
        if (state != null) {
          int index = 1 + type.width();
          for (ColumnReference column : columns) {
            model.read(row, state, column.index(), cursor.row(), index++);
            state.markLoaded(column.index());
          }
        }
      }
    }
    return true;
  }
}
