package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlFunction;
import org.jspecify.annotations.Nullable;

/**
 * A value that has a date; moments are read in UTC. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public abstract class CalendarExpression<R, T> extends ComparableExpression<R, T> {
  CalendarExpression(@Nullable Node path, ColumnReference column) {
    super(path, column);
  }

  CalendarExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  /** The year. */
  public final IntegerExpression<R> year() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.YEAR, ColumnTypes.INTEGER));
  }

  /** The quarter, from 1. */
  public final IntegerExpression<R> quarter() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.QUARTER, ColumnTypes.INTEGER));
  }

  /** The month, from 1. */
  public final IntegerExpression<R> month() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.MONTH, ColumnTypes.INTEGER));
  }

  /** The week of the ISO year, from 1. */
  public final IntegerExpression<R> week() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.WEEK, ColumnTypes.INTEGER));
  }

  /** The day of the month, from 1. */
  public final IntegerExpression<R> day() {
    return new IntegerExpression<>(ColumnTypes.INTEGER, call(SqlFunction.DAY, ColumnTypes.INTEGER));
  }

  /** The day of the year, from 1. */
  public final IntegerExpression<R> dayOfYear() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.DAY_OF_YEAR, ColumnTypes.INTEGER));
  }

  /** The day of the week, Monday 1 to Sunday 7. */
  public final IntegerExpression<R> weekDay() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.WEEK_DAY, ColumnTypes.INTEGER));
  }
}
