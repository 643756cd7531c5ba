package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.OpenCursor;
import dev.dorm.internal.plan.PlannedSelect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A select whose rows are read piece by piece: the one door for entities, values and raw rows. It
 * holds no connection; each call of a method that reads opens its own. Immutable and thread-safe.
 *
 * @param <T> what a row becomes
 */
public final class RowStream<T extends @Nullable Object> {
  /** How many rows are read at a time when nothing is said. */
  public static final int DEFAULT_SIZE = 500;

  private final IntFunction<OpenRows<T>> opener;

  private RowStream(IntFunction<OpenRows<T>> opener) {
    this.opener = opener;
  }

  /** No rows, and no statement. */
  public static <T extends @Nullable Object> RowStream<T> empty() {
    return new RowStream<>(size -> new OpenRows<>(null, (rows, most) -> List.of(), size));
  }

  /** The rows of a select. */
  public static <T extends @Nullable Object> RowStream<T> of(
      Engine engine, PlannedSelect planned, RowPieces<T> pieces) {
    CompiledStatement compiled = engine.statements().compile(planned.select());
    return of(engine, compiled, binder -> compiled.bind(binder, planned.values()), pieces);
  }

  /** The rows of a compiled select. */
  public static <T extends @Nullable Object> RowStream<T> of(
      Engine engine, CompiledStatement compiled, ParameterSource parameters, RowPieces<T> pieces) {
    return new RowStream<>(
        size -> {
          OpenCursor cursor = engine.cursors().open(compiled, parameters, size);
          return new OpenRows<>(cursor, pieces, size);
        });
  }

  /** What makes something of each row, whatever the others are. */
  public static <T extends @Nullable Object> RowPieces<T> each(RowFunction<T> function) {
    return (rows, most) -> {
      List<T> read = new ArrayList<>(Math.min(most, 16));
      while (read.size() < most && rows.next()) {
        read.add(function.read(rows.row()));
      }
      return read;
    };
  }

  /** The same rows, something done with each piece as soon as it was read. */
  RowStream<T> after(Consumer<List<T>> action) {
    return new RowStream<>(size -> opener.apply(size).after(action));
  }

  /** Runs the select and leaves it open. */
  public OpenRows<T> open(int size) {
    return opener.apply(checked(size));
  }

  /** Runs the select; its rows as a stream, which must be closed unless it is read to the end. */
  public Stream<T> stream(int size) {
    OpenRows<T> rows = open(size);
    return StreamSupport.stream(new RowSpliterator<>(rows), false).onClose(rows::close);
  }

  /** Runs the select and hands its rows over in batches of a size, the last one smaller. */
  public void forEachBatch(int size, Consumer<? super List<T>> action) {
    Arguments.present(action, "forEachBatch(…)");
    try (OpenRows<T> rows = open(size)) {
      for (List<T> batch = rows.next(); !batch.isEmpty(); batch = rows.next()) {
        action.accept(batch);
      }
    }
  }

  private static int checked(int size) {
    if (size < 1) {
      throw new QueryDefinitionError(
          "DORM3020", "Batches of " + size + " rows. FIX: at least 1 row.", null);
    }
    return size;
  }
}
