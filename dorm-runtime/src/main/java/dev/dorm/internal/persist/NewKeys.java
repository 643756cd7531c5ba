package dev.dorm.internal.persist;

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

  /** The query for the last number, as soon as the table is known to number its rows. */
  private @Nullable CompiledStatement lastNumber;

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
    CompiledStatement counting = lastNumber;
    if (counting != null) {
      insertNumbered(counting, insert, size, values);
      return;
    }
    Object[] given = insertReturning(insert, size, values);
    boolean first = keys.isEmpty();
    Collections.addAll(keys, given);
    lastNumber = first && left >= LEAST_LEFT ? numbering(given) : null;
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
    Inserts.requireAll(model, size, given.length);
    Arrays.sort(given);
    return given;
  }

  private void insertNumbered(
      CompiledStatement last, Insert insert, int size, ParameterSource values) {
    Insert silent = new Insert(insert.into(), insert.columns(), insert.rows(), List.of());
    long inserted = engine.executor().update(engine.statements().compile(silent), values);
    Inserts.requireAll(model, size, inserted);
    long first = number(last) - size + 1;
    for (int i = 0; i < size; i++) {
      keys.add(first + i);
    }
  }

  /**
   * The query for the last number, if these keys are the numbers of their rows and the table gives
   * no others; else null.
   */
  private @Nullable CompiledStatement numbering(Object[] given) {
    CompiledStatement last = engine.statements().lastNumber();
    if (last == null || !model.key().type().equals(ColumnTypes.LONG)) {
      return null;
    }
    long first = number(last) - given.length + 1;
    for (int i = 0; i < given.length; i++) {
      if (!given[i].equals(first + i)) {
        return null;
      }
    }
    return numbersRows() ? last : null;
  }

  private boolean numbersRows() {
    CompiledStatement statement = Objects.requireNonNull(engine.statements().numbersRows());
    @Nullable Object[] table = {model.table().name()};
    return engine
        .executor()
        .query(
            statement,
            binder -> statement.bind(binder, table),
            cursor ->
                cursor.next() && Boolean.TRUE.equals(ColumnTypes.BOOLEAN.read(cursor.row(), 1)));
  }

  private long number(CompiledStatement statement) {
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
}
