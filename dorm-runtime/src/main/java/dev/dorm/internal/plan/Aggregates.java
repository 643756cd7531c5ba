package dev.dorm.internal.plan;

import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.TreeWalker;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is computed from several rows: aggregates, and those over related rows, which a group
 * combines. Not thread-safe.
 */
final class Aggregates extends TreeWalker {
  private boolean found;

  private Aggregates() {}

  /** Whether a value is computed from several rows. */
  static boolean in(Operand operand) {
    Aggregates walker = new Aggregates();
    walker.walk(operand);
    return walker.found;
  }

  /** Whether something in a predicate is computed from several rows. */
  static boolean in(Predicate predicate) {
    Aggregates walker = new Aggregates();
    walker.walk(predicate);
    return walker.found;
  }

  /** The aggregate that a value computes over related rows; null where it is something else. */
  static @Nullable AggregateCall overRelated(Scalar scalar) {
    Select query = scalar.query();
    return scalar.related()
            && query.projections().get(0) instanceof Projection.Value value
            && value.operand() instanceof AggregateCall call
        ? call
        : null;
  }

  @Override
  public void aggregate(AggregateCall call) {
    found |= depth() == 0;
  }

  @Override
  public void scalar(Scalar scalar) {
    found |= depth() == 0 && overRelated(scalar) != null;
  }
}
