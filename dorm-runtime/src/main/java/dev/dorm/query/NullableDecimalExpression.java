package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is an exact decimal, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class NullableDecimalExpression<R> extends DecimalExpression<R>
    implements NullableExpression<R> {
  /** A column of a model at the end of a way; for generated code. */
  public NullableDecimalExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model, column);
  }

  /** A computed value; for the engine. */
  public NullableDecimalExpression(ColumnType<BigDecimal> type, Fragment fragment) {
    super(type, fragment);
  }

  /** A computed value. */
  static <R> NullableDecimalExpression<R> of(Fragment fragment) {
    return new NullableDecimalExpression<>(Decimals.typeOf(fragment), fragment);
  }
}
