package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.internal.ast.Arithmetic;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be computed with. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public abstract class NumberExpression<R, T> extends ComparableExpression<R, T> {
  NumberExpression(@Nullable Node path, ColumnReference column) {
    super(path, column);
  }

  NumberExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  final Fragment arithmetic(Arithmetic.Operator operator, T value) {
    Object accepted = accept(present(value, operator.name().toLowerCase(Locale.ROOT)));
    return new Fragment(
        new Arithmetic(operator, operand(), slot()),
        Fragment.join(fragment().values(), new @Nullable Object[] {accepted}));
  }

  final Fragment arithmetic(Arithmetic.Operator operator, Expression<R, T> other) {
    return new Fragment(
        new Arithmetic(operator, operand(), other.operand()),
        Fragment.join(fragment().values(), other.fragment().values()));
  }
}
