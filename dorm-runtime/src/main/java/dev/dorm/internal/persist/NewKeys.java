package dev.dorm.internal.persist;

import dev.dorm.exception.IntegrityError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.execute.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the database gives to rows which several statements of one block insert.
 *
 * <p>They come back by RETURNING. Where that costs, as on SQLite, the first statement shows whether
 * the key is the number of the row; if so, and if the table numbers its rows one by one, those of
 * the other statements are counted back from the last number (decision 0088). Not thread-safe.
 */
final class NewKeys {
  /** For how many more rows it pays to ask about the table. */
  private static final int LEAST_LEFT = 400;

  private final Engine engine;
  private final ModelBinding<?> model;
  private final List<Object> keys;
  private boolean numbered;

  /**
   * Begins without keys.
   *
   * @param rows how many there will be
   */
  NewKeys(Engine engine, ModelBinding<?> model, int rows) {
    this.engine = engine;
    this.model = model;
    this.keys = new ArrayList<>(rows);
  }

  /** The keys, in the order of the rows. */
  List<Object> all() {
    return keys;
  }

  /**
   * Inserts the next rows.
   *
   * @param insert the statement, which returns the key and nothing else
   * @param size how many rows it inserts
   * @param left how many rows come after them
   */
  void insert(Insert insert, int size, int left, ParameterSource values) {
    if (numbered) {
      insertNumbered(insert, size, values);
      return;
    }
    Object[] given = insertReturning(insert, size, values);
    boolean first = keys.isEmpty();
    Collections.addAll(keys, given);
    numbered = first && left >= LEAST_LEFT && isNumbered(given);
  }

  /**
   * The keys of one statement; both databases count up in the order of the rows, whatever order
   * they return.
   */
  private Object[] insertReturning(Insert insert, int size, ParameterSource values) {
    ColumnType<?> type = model.key().type();
    Object[] given =
        engine
            .executor()
            .query(
                engine.statements().compile(insert),
                values,
                cursor -> {
                  Object[] read = new Object[size];
                  int count = 0;
                  while (count < size && cursor.next()) {
                    Object key = type.read(cursor.row(), 1);
                    if (key != null) {
                      read[count++] = key;
                    }
                  }
                  return count == size ? read : Arrays.copyOf(read, count);
                });
    requireAll(model, size, given.length);
    Arrays.sort(given);
    return given;
  }

  private void insertNumbered(Insert insert, int size, ParameterSource values) {
    Insert silent = new Insert(insert.into(), insert.columns(), insert.rows(), List.of());
    requireAll(model, size, engine.executor().update(engine.statements().compile(silent), values));
    long first = lastNumber() - size + 1;
    for (int i = 0; i < size; i++) {
      keys.add(first + i);
    }
  }

  /** Whether these keys are the numbers of their rows, and the table gives no others. */
  private boolean isNumbered(Object[] given) {
    CompiledStatement lastNumber = engine.statements().lastNumber();
    if (lastNumber == null || !model.key().type().equals(ColumnTypes.LONG)) {
      return false;
    }
    long last = lastNumber();
    for (int i = 0; i < given.length; i++) {
      if (!given[i].equals(last - given.length + 1 + i)) {
        return false;
      }
    }
    CompiledStatement numbersRows = engine.statements().numbersRows();
    @Nullable Object[] table = {model.table().name()};
    return engine
        .executor()
        .query(
            numbersRows,
            binder -> numbersRows.bind(binder, table),
            cursor ->
                cursor.next() && Boolean.TRUE.equals(ColumnTypes.BOOLEAN.read(cursor.row(), 1)));
  }

  private long lastNumber() {
    CompiledStatement statement = Objects.requireNonNull(engine.statements().lastNumber());
    return engine
        .executor()
        .query(
            statement,
            binder -> {},
            cursor -> {
              cursor.next();
              return Objects.requireNonNull(ColumnTypes.LONG.read(cursor.row(), 1));
            });
  }

  /** Refuses what inserted other rows than it was given, so that nobody can say which are there. */
  static void requireAll(ModelBinding<?> model, long rows, long inserted) {
    if (inserted != rows) {
      throw new IntegrityError(
          "DORM3073",
          "Of "
              + rows
              + (rows == 1 ? " new row of " : " new rows of ")
              + model.table().model()
              + " the database inserted "
              + inserted
              + ": a trigger, a rule or ON CONFLICT of "
              + model.table().name()
              + " leaves rows out. FIX: let it insert them all, or refuse with an error.",
          null);
    }
  }
}
