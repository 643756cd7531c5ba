package dev.dorm.dialect;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.util.List;
import java.util.Locale;

/** The functions that both kinds of database write alike; a dialect says what differs. */
public class StandardFunctions implements Functions {
  /** Makes the standard. */
  protected StandardFunctions() {}

  /** A plain call by the function's name, unless an operator writes it. */
  @Override
  public CallTemplate call(
      SqlFunction function, List<ColumnType<?>> arguments, ColumnType<?> result) {
    return switch (function) {
      case PLUS -> CallTemplate.infix("+");
      case MINUS -> CallTemplate.infix("-");
      case TIMES -> CallTemplate.infix("*");
      case NULL_IF -> CallTemplate.of("nullif");
      case SUBSTRING -> CallTemplate.of("substr");
      default -> CallTemplate.of(function.name().toLowerCase(Locale.ROOT));
    };
  }

  @Override
  public AggregateTemplate aggregate(
      SqlAggregate aggregate, ColumnType<?> argument, ColumnType<?> result) {
    return AggregateTemplate.of(aggregate.name().toLowerCase(Locale.ROOT));
  }
}
