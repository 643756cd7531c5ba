package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a date, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class NullableLocalDateExpression<R> extends LocalDateExpression<R>
    implements NullableExpression<R> {
  /** A column of a model at the end of a way; for generated code. */
  public NullableLocalDateExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model, column);
  }

  /** A computed value; for the engine. */
  public NullableLocalDateExpression(ColumnType<LocalDate> type, Fragment fragment) {
    super(type, fragment);
  }
}
