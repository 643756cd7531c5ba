package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlWindow;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is computed from the rows around it.
 *
 * @param function what is computed
 * @param arguments from what; of {@link SqlWindow#AGGREGATE} the {@link AggregateCall} alone
 * @param partition only rows that are equal in these values count; empty for all rows
 * @param order in which order the rows stand
 * @param frame which rows around the row count; null for what SQL says
 * @param type how the value is read
 */
public record WindowCall(
    SqlWindow function,
    List<Operand> arguments,
    List<Operand> partition,
    List<OrderTerm> order,
    @Nullable Frame frame,
    ColumnType<?> type)
    implements Operand {
  /** A call; the lists are copied. */
  public WindowCall {
    arguments = List.copyOf(arguments);
    partition = List.copyOf(partition);
    order = List.copyOf(order);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.window(this);
  }

  /** The aggregate that is computed; null for another function. */
  public @Nullable AggregateCall aggregate() {
    return function == SqlWindow.AGGREGATE ? (AggregateCall) arguments.get(0) : null;
  }

  /** What the value is called in messages: {@code sum(Book.pages)}. */
  public String label() {
    AggregateCall aggregate = aggregate();
    return aggregate != null
        ? aggregate.label()
        : function.name().toLowerCase(Locale.ROOT).replace("_", "") + "(…)";
  }

  @Override
  public boolean nullable() {
    AggregateCall aggregate = aggregate();
    if (aggregate != null) {
      return aggregate.nullable();
    }
    if (!function.isOfAnotherRow()) {
      return false;
    }
    boolean shifted = function == SqlWindow.LAG || function == SqlWindow.LEAD;
    boolean there = shifted ? arguments.size() == 3 : frame == null;
    return !there || arguments.get(0).nullable();
  }
}
