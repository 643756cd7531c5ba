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
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.CaseWhen;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Template;
import dev.dorm.internal.ast.TextMatch;
import dev.dorm.internal.ast.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is aggregated over the related rows of each row into the same over all rows of a
 * group: the sum of the sums and of the numbers, the least of the least. Used for one piece of a
 * query. Not thread-safe.
 */
final class OverGroup {
  private final @Nullable Object[] values;
  private final List<Fragment> perRow;
  private final List<@Nullable Object> result = new ArrayList<>();
  private int next;

  /**
   * Makes a converter.
   *
   * @param perRow what was annotated before, which stays as it is
   */
  OverGroup(@Nullable Object[] values, List<Fragment> perRow) {
    this.values = values;
    this.perRow = perRow;
  }

  /** The value over a group. */
  Fragment operand(Operand operand) {
    Operand over = over(operand);
    return new Fragment(over, result.toArray());
  }

  /** The predicate over a group. */
  Fragment predicate(Predicate predicate) {
    Predicate over = over(predicate);
    return new Fragment(over, result.toArray());
  }

  private Operand over(Operand operand) {
    if (operand instanceof Scalar scalar) {
      AggregateCall call = Aggregates.overRelated(scalar);
      if (call != null && !Aggregates.contains(perRow, ahead(scalar))) {
        return combined(scalar, call);
      }
    } else if (operand instanceof FunctionCall call) {
      return new FunctionCall(call.function(), each(call.arguments()), call.type());
    } else if (operand instanceof CaseWhen choice) {
      return choice(choice);
    } else if (operand instanceof Template template) {
      return new Template(template.texts(), each(template.parts()), template.type());
    } else if (operand instanceof Truth truth) {
      return new Truth(over(truth.predicate()));
    }
    if (!(operand instanceof AggregateCall) && Aggregates.in(ahead(operand), perRow)) {
      throw refused("this expression");
    }
    take(ValueCounter.of(operand));
    return operand;
  }

  /** A value with the values that it takes. */
  private Fragment ahead(Operand operand) {
    int count = ValueCounter.of(operand);
    return new Fragment(operand, Arrays.copyOfRange(values, next, next + count));
  }

  private List<Operand> each(List<Operand> operands) {
    List<Operand> all = new ArrayList<>(operands.size());
    for (Operand operand : operands) {
      all.add(over(operand));
    }
    return all;
  }

  private CaseWhen choice(CaseWhen choice) {
    List<CaseWhen.Branch> branches = new ArrayList<>(choice.branches().size());
    for (CaseWhen.Branch branch : choice.branches()) {
      Predicate condition = over(branch.condition());
      branches.add(new CaseWhen.Branch(condition, over(branch.value())));
    }
    Operand otherwise = choice.otherwise();
    return new CaseWhen(branches, otherwise == null ? null : over(otherwise), choice.type());
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
        result.add(0L);
        Operand sum = whole(SqlAggregate.SUM, scalar);
        yield new FunctionCall(
            SqlFunction.COALESCE, List.of(sum, new Slot(ColumnTypes.LONG)), ColumnTypes.LONG);
      }
      case JOINED, LISTED -> throw refused(call.aggregate().toString());
      case AVG -> {
        if (scalar.type().kind() != ColumnKind.DOUBLE) {
          throw refused("AVG of exact decimals");
        }
        next += count;
        result.addAll(Arrays.asList(values).subList(next - count, next));
        result.addAll(Arrays.asList(values).subList(next - count, next));
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
            query.window());
    return new Scalar(changed, type, other.nullable(), true);
  }

  private static Operand whole(SqlAggregate aggregate, Scalar scalar) {
    return new AggregateCall(aggregate, scalar, false, Always.TRUE, scalar.type());
  }

  private Predicate over(Predicate predicate) {
    if (predicate instanceof Logical logical) {
      List<Predicate> operands = new ArrayList<>(logical.operands().size());
      for (Predicate operand : logical.operands()) {
        operands.add(over(operand));
      }
      return new Logical(logical.connector(), operands, logical.depth());
    } else if (predicate instanceof Negation negation) {
      return new Negation(over(negation.operand()));
    } else if (predicate instanceof Comparison comparison) {
      Operand left = over(comparison.left());
      return new Comparison(comparison.operator(), left, over(comparison.right()));
    } else if (predicate instanceof Between between) {
      Operand operand = over(between.operand());
      Operand low = over(between.low());
      return new Between(operand, low, over(between.high()));
    } else if (predicate instanceof IsNull isNull) {
      return new IsNull(over(isNull.operand()), isNull.negated());
    } else if (predicate instanceof InList in) {
      Operand operand = over(in.operand());
      take(1);
      return new InList(operand, in.list());
    } else if (predicate instanceof TextMatch match) {
      Operand text = over(match.text());
      return new TextMatch(match.kind(), match.ignoreCase(), text, over(match.pattern()));
    }
    int count = ValueCounter.of(predicate);
    Fragment ahead = new Fragment(predicate, Arrays.copyOfRange(values, next, next + count));
    if (Aggregates.in(ahead, perRow)) {
      throw refused("this condition");
    }
    take(count);
    return predicate;
  }

  private void take(int count) {
    result.addAll(Arrays.asList(values).subList(next, next + count));
    next += count;
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
