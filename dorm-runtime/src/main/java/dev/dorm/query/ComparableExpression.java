package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be greater or less than another. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public abstract class ComparableExpression<R, T> extends ValueExpression<R, T> {
  ComparableExpression(@Nullable Node path, ColumnReference column) {
    super(path, column);
  }

  ComparableExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  /** Greater than a value. */
  public final Condition<R> gt(T value) {
    return compare(Operator.GT, value);
  }

  /** Greater than another value of the row. */
  public final Condition<R> gt(Expression<R, T> other) {
    return compare(Operator.GT, other);
  }

  /** Greater than or equal to a value. */
  public final Condition<R> gte(T value) {
    return compare(Operator.GTE, value);
  }

  /** Greater than or equal to another value of the row. */
  public final Condition<R> gte(Expression<R, T> other) {
    return compare(Operator.GTE, other);
  }

  /** Less than a value. */
  public final Condition<R> lt(T value) {
    return compare(Operator.LT, value);
  }

  /** Less than another value of the row. */
  public final Condition<R> lt(Expression<R, T> other) {
    return compare(Operator.LT, other);
  }

  /** Less than or equal to a value. */
  public final Condition<R> lte(T value) {
    return compare(Operator.LTE, value);
  }

  /** Less than or equal to another value of the row. */
  public final Condition<R> lte(Expression<R, T> other) {
    return compare(Operator.LTE, other);
  }

  /** Between two values, both included. */
  public final Condition<R> between(T low, T high) {
    present(low, "between");
    present(high, "between");
    Object least = accept(low);
    Object greatest = accept(high);
    return new Condition<>(
        new Between(operand(), slot(), slot()),
        Fragment.join(fragment().values(), new @Nullable Object[] {least, greatest}));
  }

  /** Between two other values of the row, both included. */
  public final Condition<R> between(Expression<R, T> low, Expression<R, T> high) {
    List<Fragment> all = Decimals.unified(List.of(fragment(), Operands.of(low), Operands.of(high)));
    return new Condition<>(
        new Between(
            (Operand) all.get(0).node(), (Operand) all.get(1).node(), (Operand) all.get(2).node()),
        Fragment.join(
            all.get(0).values(), Fragment.join(all.get(1).values(), all.get(2).values())));
  }
}
