package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a date with time, without zone. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class LocalDateTimeExpression<R> extends MomentExpression<R, LocalDateTime>
    implements Windowed<R, LocalDateTime, NullableLocalDateTimeExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public LocalDateTimeExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public LocalDateTimeExpression(ColumnType<LocalDateTime> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(LocalDateTime... values) {
    return in(Operands.list(values));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalDateTimeExpression<R> min(Condition<R>... only) {
    return new NullableLocalDateTimeExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalDateTimeExpression<R> max(Condition<R>... only) {
    return new NullableLocalDateTimeExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  /** The begin of the year. */
  public final LocalDateTimeExpression<R> truncYear() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_YEAR, type()));
  }

  /** The begin of the quarter. */
  public final LocalDateTimeExpression<R> truncQuarter() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_QUARTER, type()));
  }

  /** The begin of the month. */
  public final LocalDateTimeExpression<R> truncMonth() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_MONTH, type()));
  }

  /** The begin of the ISO week, its Monday. */
  public final LocalDateTimeExpression<R> truncWeek() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_WEEK, type()));
  }

  /** The begin of the day. */
  public final LocalDateTimeExpression<R> truncDay() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_DAY, type()));
  }

  /** The begin of the hour. */
  public final LocalDateTimeExpression<R> truncHour() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_HOUR, type()));
  }

  /** The begin of the minute. */
  public final LocalDateTimeExpression<R> truncMinute() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_MINUTE, type()));
  }

  /** The begin of the second. */
  public final LocalDateTimeExpression<R> truncSecond() {
    return new LocalDateTimeExpression<>(type(), call(SqlFunction.TRUNC_SECOND, type()));
  }

  /** Later by a duration, in microseconds. */
  public final LocalDateTimeExpression<R> plus(Duration interval) {
    return new LocalDateTimeExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a duration, in microseconds. */
  public final LocalDateTimeExpression<R> minus(Duration interval) {
    return new LocalDateTimeExpression<>(type(), Intervals.earlier(this, interval));
  }

  /** Later by a period; a day that the month lacks becomes its last. */
  public final LocalDateTimeExpression<R> plus(Period interval) {
    return new LocalDateTimeExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a period; a day that the month lacks becomes its last. */
  public final LocalDateTimeExpression<R> minus(Period interval) {
    return new LocalDateTimeExpression<>(type(), Intervals.earlier(this, interval));
  }

  @Override
  public final NullableLocalDateTimeExpression<R> windowed(Fragment call) {
    return new NullableLocalDateTimeExpression<>(type(), call);
  }
}
