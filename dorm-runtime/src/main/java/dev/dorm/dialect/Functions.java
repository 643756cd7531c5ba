package dev.dorm.dialect;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.util.List;

/** How values are computed. */
public interface Functions {
  /**
   * A function of values.
   *
   * @param function the function
   * @param arguments the types of its arguments
   * @param result the type that its result is read by
   */
  CallTemplate call(SqlFunction function, List<ColumnType<?>> arguments, ColumnType<?> result);

  /**
   * A function of the values of several rows; what stands before the argument may be followed by
   * DISTINCT.
   *
   * @param aggregate the function
   * @param argument the type of its argument
   * @param result the type that its result is read by
   */
  AggregateTemplate aggregate(SqlAggregate aggregate, ColumnType<?> argument, ColumnType<?> result);
}
