package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is an enum constant. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <E> the enum
 */
public class EnumExpression<R, E extends Enum<E>> extends ValueExpression<R, E>
    implements Windowed<R, E, NullableEnumExpression<R, E>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public EnumExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public EnumExpression(ColumnType<E> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> in(E... values) {
    return in(Operands.list(values));
  }

  /**
   * The constant whose name is the least, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableEnumExpression<R, E> min(Condition<R>... only) {
    return new NullableEnumExpression<>(type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The constant whose name is the greatest, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableEnumExpression<R, E> max(Condition<R>... only) {
    return new NullableEnumExpression<>(type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  @Override
  public final NullableEnumExpression<R, E> windowed(Fragment call) {
    return new NullableEnumExpression<>(type(), call);
  }
}
