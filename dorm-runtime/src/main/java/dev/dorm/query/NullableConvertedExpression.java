package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that a converter gives its stored form, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the field
 */
public final class NullableConvertedExpression<R, T> extends ConvertedExpression<R, T>
    implements NullableExpression<R> {
  /** A column of a model at the end of a way; for generated code. */
  public NullableConvertedExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model, column);
  }

  /** A computed value; for the engine. */
  public NullableConvertedExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }
}
