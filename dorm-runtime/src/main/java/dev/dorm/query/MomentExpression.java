package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlFunction;
import org.jspecify.annotations.Nullable;

/**
 * A value that has a date and a time of day; moments are read in UTC. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public abstract class MomentExpression<R, T> extends CalendarExpression<R, T> {
  MomentExpression(@Nullable Node path, ColumnReference column) {
    super(path, column);
  }

  MomentExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  /** The hour of the day, from 0. */
  public final IntegerExpression<R> hour() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.HOUR, ColumnTypes.INTEGER));
  }

  /** The minute of the hour, from 0. */
  public final IntegerExpression<R> minute() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.MINUTE, ColumnTypes.INTEGER));
  }

  /** The second of the minute, from 0, without its fraction. */
  public final IntegerExpression<R> second() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.SECOND, ColumnTypes.INTEGER));
  }

  /** The date. */
  public final LocalDateExpression<R> date() {
    return new LocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, call(SqlFunction.DATE, ColumnTypes.LOCAL_DATE));
  }

  /** The time of day. */
  public final LocalTimeExpression<R> time() {
    return new LocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, call(SqlFunction.TIME, ColumnTypes.LOCAL_TIME));
  }

  /** The number of microseconds from this moment to another; negative when that is earlier. */
  public final LongExpression<R> microsUntil(Expression<R, T> other) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        Calls.of(SqlFunction.MICROS_UNTIL, ColumnTypes.LONG, fragment(), Operands.of(other)));
  }

  /** The number of microseconds from this moment to another; negative when that is earlier. */
  public final LongExpression<R> microsUntil(T other) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        Calls.of(
            SqlFunction.MICROS_UNTIL,
            ColumnTypes.LONG,
            fragment(),
            Calls.value(type(), present(other, "microsUntil"))));
  }
}
