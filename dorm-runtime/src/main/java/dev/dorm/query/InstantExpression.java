package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a moment. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class InstantExpression<R> extends MomentExpression<R, Instant>
    implements Windowed<R, Instant, NullableInstantExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public InstantExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public InstantExpression(ColumnType<Instant> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(Instant... values) {
    return in(Operands.list(values));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableInstantExpression<R> min(Condition<R>... only) {
    return new NullableInstantExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableInstantExpression<R> max(Condition<R>... only) {
    return new NullableInstantExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  /** The begin of the year. */
  public final InstantExpression<R> truncYear() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_YEAR, type()));
  }

  /** The begin of the quarter. */
  public final InstantExpression<R> truncQuarter() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_QUARTER, type()));
  }

  /** The begin of the month. */
  public final InstantExpression<R> truncMonth() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_MONTH, type()));
  }

  /** The begin of the ISO week, its Monday. */
  public final InstantExpression<R> truncWeek() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_WEEK, type()));
  }

  /** The begin of the day. */
  public final InstantExpression<R> truncDay() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_DAY, type()));
  }

  /** The begin of the hour. */
  public final InstantExpression<R> truncHour() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_HOUR, type()));
  }

  /** The begin of the minute. */
  public final InstantExpression<R> truncMinute() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_MINUTE, type()));
  }

  /** The begin of the second. */
  public final InstantExpression<R> truncSecond() {
    return new InstantExpression<>(type(), call(SqlFunction.TRUNC_SECOND, type()));
  }

  /** Later by a duration, in microseconds. */
  public final InstantExpression<R> plus(Duration interval) {
    return new InstantExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a duration, in microseconds. */
  public final InstantExpression<R> minus(Duration interval) {
    return new InstantExpression<>(type(), Intervals.earlier(this, interval));
  }

  /** Later by a period; a day that the month lacks becomes its last. */
  public final InstantExpression<R> plus(Period interval) {
    return new InstantExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a period; a day that the month lacks becomes its last. */
  public final InstantExpression<R> minus(Period interval) {
    return new InstantExpression<>(type(), Intervals.earlier(this, interval));
  }

  @Override
  public final NullableInstantExpression<R> windowed(Fragment call) {
    return new NullableInstantExpression<>(type(), call);
  }
}
