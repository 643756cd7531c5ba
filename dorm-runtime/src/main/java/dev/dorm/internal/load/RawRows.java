package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.RowReader;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.RowCursor;
import dev.dorm.internal.raw.RawColumns;
import dev.dorm.internal.raw.RawFailure;
import dev.dorm.internal.raw.RawStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a raw text with its values. Immutable.
 *
 * @param <T> what a row becomes
 */
public final class RawRows<T extends @Nullable Object> {
  private final Engine engine;
  private final RawStatement statement;
  private final RowPieces<T> pieces;

  /** Makes the rows of a statement. */
  public RawRows(Engine engine, RawStatement statement, RowPieces<T> pieces) {
    this.engine = engine;
    this.statement = statement;
    this.pieces = pieces;
  }

  /** Makes something of the current row by the names of its columns. */
  @FunctionalInterface
  public interface Reader<T extends @Nullable Object> {
    /** Reads the row. */
    T read(RawColumns columns, RowReader row);
  }

  /** What makes something of each row by the names of its columns. */
  public static <T extends @Nullable Object> RowPieces<T> each(Reader<T> reader) {
    return (cursor, most) -> {
      RawColumns columns = new RawColumns(cursor.labels());
      try {
        return RowStream.<T>each(row -> reader.read(columns, row)).read(cursor, most);
      } catch (RawFailure carried) {
        throw carried.failure();
      }
    };
  }

  /** All rows. */
  public List<T> list() {
    return engine
        .executor()
        .query(
            statement.compiled(),
            binder -> statement.compiled().bind(binder, statement.values()),
            (RowCursor cursor) -> pieces.read(cursor, Integer.MAX_VALUE));
  }

  /** The first rows, so many at the most; a statement that changes rows runs to its end. */
  public List<T> atMost(int count) {
    if (statement.writing()) {
      List<T> all = list();
      return all.subList(0, Math.min(count, all.size()));
    }
    try (OpenRows<T> rows = stream().open(count)) {
      return rows.next();
    }
  }

  /** The rows, to be read piece by piece. */
  public RowStream<T> stream() {
    if (statement.writing()) {
      throw new QueryDefinitionError(
          "DORM3067",
          "This SQL changes rows, and a stream may be left in the middle. FIX: list().",
          null);
    }
    return RowStream.of(
        engine,
        statement.compiled(),
        binder -> statement.compiled().bind(binder, statement.values()),
        pieces);
  }
}
