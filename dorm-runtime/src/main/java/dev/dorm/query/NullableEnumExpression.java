package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is an enum constant, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <E> the enum
 */
public final class NullableEnumExpression<R, E extends Enum<E>> extends EnumExpression<R, E>
    implements NullableExpression<R> {
  /** A column of a model at the end of a way; for generated code. */
  public NullableEnumExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model, column);
  }

  /** A computed value; for the engine. */
  public NullableEnumExpression(ColumnType<E> type, Fragment fragment) {
    super(type, fragment);
  }
}
