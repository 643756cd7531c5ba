package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a JSON value. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type that the JSON is read into
 */
public class JsonExpression<R, T> extends Expression<R, T>
    implements Windowed<R, T, NullableJsonExpression<R, T>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public JsonExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public JsonExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  @Override
  public final NullableJsonExpression<R, T> windowed(Fragment call) {
    return new NullableJsonExpression<>(type(), call);
  }
}
