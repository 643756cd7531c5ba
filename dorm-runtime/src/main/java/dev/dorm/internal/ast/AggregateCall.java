package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlAggregate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from several rows.
 *
 * @param aggregate what is computed
 * @param argument from which value of each row; null for the rows themselves
 * @param distinct whether equal values count once
 * @param filter which rows count; {@link Always#TRUE} for all
 * @param type how the result is read
 * @param separator what stands between texts that are joined; else null
 * @param order in which order values are joined or listed
 */
public record AggregateCall(
    SqlAggregate aggregate,
    @Nullable Operand argument,
    boolean distinct,
    Predicate filter,
    ColumnType<?> type,
    @Nullable Operand separator,
    List<OrderTerm> order)
    implements Operand {

  /** Refuses different values of what is not compared. */
  public AggregateCall {
    if (distinct && argument != null) {
      Incomparable.refuse(argument, "To count different values", "");
    }
  }

  /** A call that needs no order. */
  public AggregateCall(
      SqlAggregate aggregate,
      @Nullable Operand argument,
      boolean distinct,
      Predicate filter,
      ColumnType<?> type) {
    this(aggregate, argument, distinct, filter, type, null, List.of());
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.aggregate(this);
  }

  /** What the value is called in messages: {@code avg(Author.age)}. */
  String label() {
    String of =
        argument == null
            ? "rows"
            : argument instanceof ColumnRef column ? column.column().label() : "…";
    return aggregate.name().toLowerCase(Locale.ROOT) + "(" + of + ")";
  }

  @Override
  public boolean nullable() {
    return aggregate != SqlAggregate.COUNT && aggregate != SqlAggregate.LISTED;
  }
}
