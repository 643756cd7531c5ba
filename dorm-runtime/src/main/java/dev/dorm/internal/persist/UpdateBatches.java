package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.ast.UpdateRows;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.persist.BulkUpdater.Prepared;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends values of many rows, in the order of their keys, in the fastest form that keeps this order.
 *
 * @param <M> the model
 */
final class UpdateBatches<M> {
  private final Engine engine;
  private final ModelBinding<M> model;
  private final List<ColumnReference> columns;
  private final Form form;

  UpdateBatches(Engine engine, ModelBinding<M> model, List<ColumnReference> columns) {
    this.engine = engine;
    this.model = model;
    this.columns = columns;
    if (Values.inLists(engine, columns)) {
      form = Form.LISTS;
    } else {
      form = !engine.dialect().writesByLists() && isNumber(model.key()) ? Form.VALUES : Form.ROWS;
    }
  }

  /**
   * Whether SQLite stores the rows in the order of the key, which is the one in which an UPDATE
   * that reads values beside the table writes them.
   */
  private static boolean isNumber(ColumnReference key) {
    return key.parts().isEmpty() && key.type().kind().isWhole();
  }

  /** Whether a batch is one statement, however many rows it has. */
  boolean sendsOne() {
    return form == Form.LISTS;
  }

  /** Writes rows and gives the number of those that there were. */
  long write(List<Prepared<M>> batch) {
    return switch (form) {
      case LISTS -> byLists(batch);
      case VALUES -> byValues(batch);
      case ROWS -> byRows(batch);
    };
  }

  private long byLists(List<Prepared<M>> batch) {
    CompiledStatement statement = engine.statements().compile(new UpdateRows(model, columns, 0));
    int width = columns.size() + 1;
    @Nullable Object[] lists = new Object[width + 1];
    for (int i = 0; i < width; i++) {
      List<@Nullable Object> list = new ArrayList<>(batch.size());
      for (Prepared<M> each : batch) {
        list.add(each.values()[i]);
      }
      lists[i] = list;
    }
    lists[width] = lists[0];
    return engine.executor().update(statement, binder -> statement.bind(binder, lists));
  }

  /** Several rows a statement; rests are split into powers of two, so that there are few shapes. */
  private long byValues(List<Prepared<M>> batch) {
    int most = BatchWriter.batch(engine, columns.size() + 1, 0);
    long written = 0;
    int from = 0;
    while (from < batch.size()) {
      int left = batch.size() - from;
      int rows = left < most ? Integer.highestOneBit(left) : most;
      List<Prepared<M>> part = batch.subList(from, from + left / rows * rows);
      if (rows == 1) {
        written += byRows(part);
      } else {
        CompiledStatement statement =
            engine.statements().compile(new UpdateRows(model, columns, rows));
        written += engine.executor().update(statement, new EachPart<>(statement, part, rows));
      }
      from += part.size();
    }
    return written;
  }

  private long byRows(List<Prepared<M>> batch) {
    List<Assigned> assigned = new ArrayList<>(columns.size());
    for (ColumnReference column : columns) {
      assigned.add(new Assigned(column, new Slot(column.type())));
    }
    Update update = new Update(model, assigned, Versions.equal(model.key()));
    CompiledStatement statement = engine.statements().compile(update);
    return engine.executor().update(statement, new EachRow<>(statement, batch));
  }

  private enum Form {
    /** A list for each column. */
    LISTS,
    /** Several rows in a statement. */
    VALUES,
    /** A statement for each row. */
    ROWS
  }

  /** The values of as many rows as the statement takes, again and again: the key of each first. */
  private static final class EachPart<M> implements ParameterSource {
    private final CompiledStatement statement;
    private final List<Prepared<M>> rows;
    private final int size;
    private final @Nullable Object[] values;
    private int from;

    EachPart(CompiledStatement statement, List<Prepared<M>> rows, int size) {
      this.statement = statement;
      this.rows = rows;
      this.size = size;
      this.values = new Object[statement.values()];
    }

    @Override
    public void bind(ValueBinder binder) throws SQLException {
      int width = values.length / size;
      for (int i = 0; i < size; i++) {
        System.arraycopy(rows.get(from + i).values(), 0, values, i * width, width);
      }
      statement.bind(binder, values);
    }

    @Override
    public boolean next() {
      if (from + size == rows.size()) {
        return false; // the last values stay, for a log
      }
      from += size;
      return true;
    }
  }

  /** The values of row after row: those of the columns, and the key behind them. */
  private static final class EachRow<M> implements ParameterSource {
    private final CompiledStatement statement;
    private final List<Prepared<M>> rows;
    private int at;

    EachRow(CompiledStatement statement, List<Prepared<M>> rows) {
      this.statement = statement;
      this.rows = rows;
    }

    @Override
    public void bind(ValueBinder binder) throws SQLException {
      @Nullable Object[] values = rows.get(at).values();
      @Nullable Object[] ordered = new Object[values.length];
      System.arraycopy(values, 1, ordered, 0, values.length - 1);
      ordered[values.length - 1] = values[0];
      statement.bind(binder, ordered);
    }

    @Override
    public boolean next() {
      if (at + 1 == rows.size()) {
        return false; // the last values stay, for a log
      }
      at++;
      return true;
    }
  }
}
