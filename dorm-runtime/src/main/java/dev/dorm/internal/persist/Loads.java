package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.Load;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.LoadExecutor;
import dev.dorm.internal.execute.LoadedRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Inserts many objects of which nothing comes back, in the database's own way if it has one. */
final class Loads {
  /** From how many rows on it pays to look at the table first. */
  private static final int LEAST = 500;

  private Loads() {}

  /**
   * Inserts rows.
   *
   * @return false when nothing was done, because INSERT is the way
   */
  static <M> boolean insert(
      Engine engine,
      ModelBinding<M> model,
      List<M> rows,
      List<ColumnReference> columns,
      int batchSize) {
    LoadExecutor loads = engine.loads();
    int most = batchSize == 0 ? rows.size() : batchSize;
    if (loads == null || Math.min(most, rows.size()) < LEAST || columns.isEmpty()) {
      return false;
    }
    CompiledStatement insert =
        engine.statements().compile(new Insert(model, columns, 1, List.of()));
    CompiledStatement load = engine.statements().compile(new Load(model, columns));
    int[] places = columns.stream().mapToInt(ColumnReference::index).toArray();
    List<Part<M>> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += most) {
      parts.add(new Part<>(model, rows.subList(from, Math.min(from + most, rows.size())), places));
    }
    String table = engine.dialect().quote(model.table().name());
    return loads.load(table, columns, insert, load, parts);
  }

  /** The rows of one statement. */
  private static final class Part<M> implements LoadedRows {
    private final ModelBinding<M> model;
    private final List<M> rows;
    private final int[] places;

    /**
     * Makes the rows.
     *
     * @param places the columns by their places; not changed
     */
    Part(ModelBinding<M> model, List<M> rows, int[] places) {
      this.model = model;
      this.rows = rows;
      this.places = places;
    }

    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public void bind(int row, ValueBinder binder) throws SQLException {
      M object = rows.get(row);
      for (int i = 0; i < places.length; i++) {
        model.bind(object, places[i], binder, i + 1);
      }
    }
  }
}
