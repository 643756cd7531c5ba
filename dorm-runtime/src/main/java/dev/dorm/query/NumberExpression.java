package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.FunctionCall;
import java.util.List;
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

  final Fragment arithmetic(SqlFunction function, T value) {
    Object accepted = accept(present(value, function.name().toLowerCase(Locale.ROOT)));
    return new Fragment(
        new FunctionCall(function, List.of(operand(), slot()), type()),
        Fragment.join(fragment().values(), new @Nullable Object[] {accepted}));
  }

  final Fragment arithmetic(SqlFunction function, Expression<R, T> other) {
    return new Fragment(
        new FunctionCall(function, List.of(operand(), other.operand()), type()),
        Fragment.join(fragment().values(), other.fragment().values()));
  }
}
