package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is bytes. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class BinaryExpression<R> extends ValueExpression<R, byte[]>
    implements Windowed<R, byte[], NullableBinaryExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public BinaryExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public BinaryExpression(ColumnType<byte[]> type, Fragment fragment) {
    super(type, fragment);
  }

  @Override
  public final NullableBinaryExpression<R> windowed(Fragment call) {
    return new NullableBinaryExpression<>(type(), call);
  }
}
