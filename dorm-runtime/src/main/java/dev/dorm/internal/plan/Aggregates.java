package dev.dorm.internal.plan;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is computed from several rows in a piece of a query: aggregates, and those over
 * related rows, which a group combines unless they were annotated before. Not thread-safe.
 */
final class Aggregates extends ValueCounter {
  private final @Nullable Object[] values;
  private final List<Fragment> related = new ArrayList<>();
  private boolean direct;

  private Aggregates(@Nullable Object[] values) {
    this.values = values;
  }

  private static Aggregates of(Fragment piece) {
    Aggregates walker = new Aggregates(piece.values());
    if (piece.node() instanceof Predicate predicate) {
      walker.walk(predicate);
    } else {
      walker.walk((Operand) piece.node());
    }
    return walker;
  }

  /**
   * Whether something is computed from several rows.
   *
   * @param perRow what was annotated before, so that each row has it
   */
  static boolean in(Fragment piece, List<Fragment> perRow) {
    Aggregates found = of(piece);
    if (found.direct) {
      return true;
    }
    for (Fragment each : found.related) {
      if (!contains(perRow, each)) {
        return true;
      }
    }
    return false;
  }

  /** What annotations aggregate over related rows. */
  static List<Fragment> perRow(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    List<Fragment> all = new ArrayList<>();
    for (Annotation annotation : annotations) {
      all.addAll(of(annotation.value()).related);
    }
    return all;
  }

  /** Whether a piece is among some, in shape and values. */
  static boolean contains(List<Fragment> pieces, Fragment piece) {
    for (Fragment each : pieces) {
      if (same(each, piece)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two pieces are equal in shape and values. */
  static boolean same(Fragment one, Fragment other) {
    return one.node().equals(other.node()) && Arrays.equals(one.values(), other.values());
  }

  /** The aggregate that a value computes over related rows; null where it is something else. */
  static @Nullable AggregateCall overRelated(Scalar scalar) {
    return scalar.related()
            && scalar.query().projections().get(0) instanceof Projection.Value value
            && value.operand() instanceof AggregateCall call
        ? call
        : null;
  }

  @Override
  public void aggregate(AggregateCall call) {
    direct |= depth() == 0;
    super.aggregate(call);
  }

  @Override
  public void scalar(Scalar scalar) {
    int first = count();
    super.scalar(scalar);
    if (depth() == 0 && overRelated(scalar) != null) {
      related.add(new Fragment(scalar, Arrays.copyOfRange(values, first, count())));
    }
  }
}
