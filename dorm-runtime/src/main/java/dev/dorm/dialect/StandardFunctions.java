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

  @Override
  public CallTemplate call(
      SqlFunction function, List<ColumnType<?>> arguments, ColumnType<?> result) {
    return switch (function) {
      case PLUS -> CallTemplate.infix("+");
      case MINUS -> CallTemplate.infix("-");
      case TIMES -> CallTemplate.infix("*");
      case UPPER, LOWER, LENGTH, COALESCE, ABS ->
          CallTemplate.of(function.name().toLowerCase(Locale.ROOT));
    };
  }

  @Override
  public AggregateTemplate aggregate(
      SqlAggregate aggregate, ColumnType<?> argument, ColumnType<?> result) {
    return AggregateTemplate.of(aggregate.name().toLowerCase(Locale.ROOT));
  }
}
