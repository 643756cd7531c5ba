package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that a converter gives its stored form: equal, less and greater as the forms
 * are. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the field
 */
public class ConvertedExpression<R, T> extends ComparableExpression<R, T>
    implements Windowed<R, T, NullableConvertedExpression<R, T>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public ConvertedExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public ConvertedExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> in(T... values) {
    return in(Operands.list(values));
  }

  @Override
  public final NullableConvertedExpression<R, T> windowed(Fragment call) {
    return new NullableConvertedExpression<>(type(), call);
  }
}
