package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a moment, read back in UTC. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class OffsetDateTimeExpression<R> extends MomentExpression<R, OffsetDateTime>
    implements Windowed<R, OffsetDateTime, NullableOffsetDateTimeExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public OffsetDateTimeExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public OffsetDateTimeExpression(ColumnType<OffsetDateTime> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(OffsetDateTime... values) {
    return in(Operands.list(values));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableOffsetDateTimeExpression<R> min(Condition<R>... only) {
    return new NullableOffsetDateTimeExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableOffsetDateTimeExpression<R> max(Condition<R>... only) {
    return new NullableOffsetDateTimeExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  /** The begin of the year. */
  public final OffsetDateTimeExpression<R> truncYear() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_YEAR, type()));
  }

  /** The begin of the quarter. */
  public final OffsetDateTimeExpression<R> truncQuarter() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_QUARTER, type()));
  }

  /** The begin of the month. */
  public final OffsetDateTimeExpression<R> truncMonth() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_MONTH, type()));
  }

  /** The begin of the ISO week, its Monday. */
  public final OffsetDateTimeExpression<R> truncWeek() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_WEEK, type()));
  }

  /** The begin of the day. */
  public final OffsetDateTimeExpression<R> truncDay() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_DAY, type()));
  }

  /** The begin of the hour. */
  public final OffsetDateTimeExpression<R> truncHour() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_HOUR, type()));
  }

  /** The begin of the minute. */
  public final OffsetDateTimeExpression<R> truncMinute() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_MINUTE, type()));
  }

  /** The begin of the second. */
  public final OffsetDateTimeExpression<R> truncSecond() {
    return new OffsetDateTimeExpression<>(type(), call(SqlFunction.TRUNC_SECOND, type()));
  }

  /** Later by a duration, in microseconds. */
  public final OffsetDateTimeExpression<R> plus(Duration interval) {
    return new OffsetDateTimeExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a duration, in microseconds. */
  public final OffsetDateTimeExpression<R> minus(Duration interval) {
    return new OffsetDateTimeExpression<>(type(), Intervals.earlier(this, interval));
  }

  /** Later by a period; a day that the month lacks becomes its last. */
  public final OffsetDateTimeExpression<R> plus(Period interval) {
    return new OffsetDateTimeExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a period; a day that the month lacks becomes its last. */
  public final OffsetDateTimeExpression<R> minus(Period interval) {
    return new OffsetDateTimeExpression<>(type(), Intervals.earlier(this, interval));
  }

  @Override
  public final NullableOffsetDateTimeExpression<R> windowed(Fragment call) {
    return new NullableOffsetDateTimeExpression<>(type(), call);
  }
}
