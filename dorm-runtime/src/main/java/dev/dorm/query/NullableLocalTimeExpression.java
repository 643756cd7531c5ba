package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a time of day, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class NullableLocalTimeExpression<R> extends LocalTimeExpression<R>
    implements NullableExpression<R> {
  /** A column of a model at the end of a way; for generated code. */
  public NullableLocalTimeExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model, column);
  }

  /** A computed value; for the engine. */
  public NullableLocalTimeExpression(ColumnType<LocalTime> type, Fragment fragment) {
    super(type, fragment);
  }
}
