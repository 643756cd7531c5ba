package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a list of values of one type, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the elements
 */
public final class NullableArrayExpression<R, T> extends ArrayExpression<R, T>
    implements NullableExpression<R> {
  /** A column of a model at the end of a way; for generated code. */
  public NullableArrayExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model, column);
  }

  /** A computed value; for the engine. */
  public NullableArrayExpression(ColumnType<List<T>> type, Fragment fragment) {
    super(type, fragment);
  }
}
