package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Exists;
import dev.dorm.internal.ast.JoinCollector;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.RelationEnds;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subqueries over the rows that belong to a row.
 *
 * @param path the way to the owner; null for the root
 * @param ends the two models
 * @param <T> the other model
 */
record RelatedRows<T>(@Nullable JoinPath path, RelationEnds<T> ends) {

  /** There is a related row of which the condition is true. */
  <R> Condition<R> exists(Condition<T> condition) {
    Fragment fragment = condition.fragment();
    if (fragment.node().equals(Always.FALSE)) {
      return Condition.never();
    }
    Select query = select(new Projection.One(), (Predicate) fragment.node());
    return new Condition<>(new Exists(query), fragment.values());
  }

  /** A value computed from the related rows of which all conditions are true. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  final Fragment aggregate(
      SqlAggregate aggregate,
      @Nullable Expression<T, ?> value,
      boolean distinct,
      ColumnType<?> result,
      Condition<T>... only) {
    Fragment filter = Condition.allOf(only).fragment();
    Operand argument = value == null ? null : value.operand();
    AggregateCall call = new AggregateCall(aggregate, argument, distinct, Always.TRUE, result);
    Select query = select(new Projection.Value(call), (Predicate) filter.node());
    return new Fragment(
        new Scalar(query, result, call.nullable(), true),
        value == null
            ? filter.values()
            : Fragment.join(value.fragment().values(), filter.values()));
  }

  private Select select(Projection projection, Predicate condition) {
    ColumnRef owner = ColumnRef.of(path, ends.owner().key()).fromInside();
    Predicate where =
        Logical.of(Connector.AND, new Comparison(Operator.EQ, ends.ownerKey(), owner), condition);
    JoinCollector joins = new JoinCollector(ends.target());
    joins.aggregates(true).walk(projection);
    joins.aggregates(false).walk(where);
    return new Select(
        ends.target(),
        ends.junction(),
        List.of(projection),
        joins.joins(),
        where,
        List.of(),
        Select.Window.ALL);
  }

  /** An aggregate of the other model over the related rows of which all conditions are true. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  final Fragment scalar(Windowed<T, ?, ?> aggregate, Condition<T>... only) {
    return scalar(aggregate.fragment(), only);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  final Fragment scalar(Fragment aggregate, Condition<T>... only) {
    Fragment filter = Condition.allOf(only).fragment();
    Operand call = (Operand) aggregate.node();
    Select query = select(new Projection.Value(call), (Predicate) filter.node());
    return new Fragment(
        new Scalar(query, call.type(), call.nullable(), call instanceof AggregateCall),
        Fragment.join(aggregate.values(), filter.values()));
  }
}
