package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is aggregated over the related rows of each row into the same over all rows of a
 * group: the sum of the sums and of the numbers, the least of the least. Used for one piece of a
 * query. Not thread-safe.
 */
final class OverGroup extends Rewriter {
  private final List<Fragment> perRow;

  /**
   * Makes a converter.
   *
   * @param perRow what was annotated before, which stays as it is
   */
  OverGroup(@Nullable Object[] values, List<Fragment> perRow) {
    super(values);
    this.perRow = perRow;
  }

  @Override
  @Nullable Operand changed(Operand operand) {
    if (operand instanceof Scalar scalar) {
      AggregateCall call = Aggregates.overRelated(scalar);
      if (call != null && !Aggregates.contains(perRow, ahead(ValueCounter.of(scalar), scalar))) {
        return combined(scalar, call);
      }
    }
    return null;
  }

  @Override
  void kept(Fragment piece) {
    if (!(piece.node() instanceof AggregateCall) && Aggregates.in(piece, perRow)) {
      throw refused(piece.node() instanceof Predicate ? "this condition" : "this expression");
    }
  }

  private Operand combined(Scalar scalar, AggregateCall call) {
    if (call.distinct()) {
      throw refused(call.aggregate() + " of distinct values");
    }
    int count = ValueCounter.of(scalar);
    return switch (call.aggregate()) {
      case SUM, MIN, MAX, ANY, EVERY -> {
        take(count);
        yield whole(call.aggregate(), scalar);
      }
      case COUNT -> {
        take(count);
        give(0L);
        Operand sum = whole(SqlAggregate.SUM, scalar);
        yield new FunctionCall(
            SqlFunction.COALESCE, List.of(sum, new Slot(ColumnTypes.LONG)), ColumnTypes.LONG);
      }
      case JOINED, LISTED -> throw refused(call.aggregate().toString());
      case AVG -> {
        if (scalar.type().kind() != ColumnKind.DOUBLE) {
          throw refused("AVG of exact decimals");
        }
        give(ahead(count, scalar).values());
        take(count);
        Scalar sum = with(scalar, call, SqlAggregate.SUM, ColumnTypes.DOUBLE);
        Scalar number = with(scalar, call, SqlAggregate.COUNT, ColumnTypes.LONG);
        yield new FunctionCall(
            SqlFunction.DIVIDE,
            List.of(whole(SqlAggregate.SUM, sum), whole(SqlAggregate.SUM, number)),
            ColumnTypes.DOUBLE);
      }
    };
  }

  /** The same subquery with another aggregate of the same values. */
  private static Scalar with(
      Scalar scalar, AggregateCall call, SqlAggregate aggregate, ColumnType<?> type) {
    Select query = scalar.query();
    AggregateCall other =
        new AggregateCall(aggregate, call.argument(), call.distinct(), call.filter(), type);
    Select changed =
        new Select(
            query.from(),
            query.through(),
            query.source(),
            List.of(new Projection.Value(other)),
            query.joins(),
            query.where(),
            query.folding(),
            query.order(),
            query.window(),
            query.derived(),
            query.database());
    return new Scalar(changed, type, other.nullable(), true);
  }

  private static Operand whole(SqlAggregate aggregate, Scalar scalar) {
    return new AggregateCall(aggregate, scalar, false, Always.TRUE, scalar.type());
  }

  private static QueryDefinitionError refused(String what) {
    return new QueryDefinitionError(
        "DORM3127",
        "A group cannot combine "
            + what
            + " over the related rows of each of its rows. FIX: start from the other model and"
            + " group its rows, or annotate(…) first, which computes it per row.",
        null);
  }
}
