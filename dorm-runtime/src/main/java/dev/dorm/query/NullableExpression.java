package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.Operand;

/**
 * A value that may be NULL.
 *
 * @param <R> the model that the query starts from
 */
public interface NullableExpression<R> {
  /** The value as the engine holds it. */
  Fragment fragment();

  /** NULL. */
  default Condition<R> isNull() {
    return new Condition<>(new IsNull((Operand) fragment().node(), false), fragment().values());
  }

  /** Not NULL. */
  default Condition<R> isNotNull() {
    return new Condition<>(new IsNull((Operand) fragment().node(), true), fragment().values());
  }
}
