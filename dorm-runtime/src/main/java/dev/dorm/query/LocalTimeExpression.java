package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a time of day. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class LocalTimeExpression<R> extends ComparableExpression<R, LocalTime>
    implements Windowed<R, LocalTime, NullableLocalTimeExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public LocalTimeExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public LocalTimeExpression(ColumnType<LocalTime> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(LocalTime... values) {
    return in(Operands.list(values));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalTimeExpression<R> min(Condition<R>... only) {
    return new NullableLocalTimeExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalTimeExpression<R> max(Condition<R>... only) {
    return new NullableLocalTimeExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
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

  /** The begin of the hour. */
  public final LocalTimeExpression<R> truncHour() {
    return new LocalTimeExpression<>(type(), call(SqlFunction.TRUNC_HOUR, type()));
  }

  /** The begin of the minute. */
  public final LocalTimeExpression<R> truncMinute() {
    return new LocalTimeExpression<>(type(), call(SqlFunction.TRUNC_MINUTE, type()));
  }

  /** The begin of the second. */
  public final LocalTimeExpression<R> truncSecond() {
    return new LocalTimeExpression<>(type(), call(SqlFunction.TRUNC_SECOND, type()));
  }

  /** Later by a duration; it begins again at midnight. */
  public final LocalTimeExpression<R> plus(Duration interval) {
    return new LocalTimeExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a duration; it begins again at midnight. */
  public final LocalTimeExpression<R> minus(Duration interval) {
    return new LocalTimeExpression<>(type(), Intervals.earlier(this, interval));
  }

  @Override
  public final NullableLocalTimeExpression<R> windowed(Fragment call) {
    return new NullableLocalTimeExpression<>(type(), call);
  }
}
