package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a date. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class LocalDateExpression<R> extends CalendarExpression<R, LocalDate>
    implements Windowed<R, LocalDate, NullableLocalDateExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public LocalDateExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public LocalDateExpression(ColumnType<LocalDate> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(LocalDate... values) {
    return in(Operands.list(values));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalDateExpression<R> min(Condition<R>... only) {
    return new NullableLocalDateExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalDateExpression<R> max(Condition<R>... only) {
    return new NullableLocalDateExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  /** The begin of the year. */
  public final LocalDateExpression<R> truncYear() {
    return new LocalDateExpression<>(type(), call(SqlFunction.TRUNC_YEAR, type()));
  }

  /** The begin of the quarter. */
  public final LocalDateExpression<R> truncQuarter() {
    return new LocalDateExpression<>(type(), call(SqlFunction.TRUNC_QUARTER, type()));
  }

  /** The begin of the month. */
  public final LocalDateExpression<R> truncMonth() {
    return new LocalDateExpression<>(type(), call(SqlFunction.TRUNC_MONTH, type()));
  }

  /** The begin of the ISO week, its Monday. */
  public final LocalDateExpression<R> truncWeek() {
    return new LocalDateExpression<>(type(), call(SqlFunction.TRUNC_WEEK, type()));
  }

  /** Later by a period; a day that the month lacks becomes its last. */
  public final LocalDateExpression<R> plus(Period interval) {
    return new LocalDateExpression<>(type(), Intervals.later(this, interval));
  }

  /** Earlier by a period; a day that the month lacks becomes its last. */
  public final LocalDateExpression<R> minus(Period interval) {
    return new LocalDateExpression<>(type(), Intervals.earlier(this, interval));
  }

  /** The number of days from this date to another; negative when that is earlier. */
  public final IntegerExpression<R> daysUntil(Expression<R, LocalDate> other) {
    return days(Operands.of(other));
  }

  /** The number of days from this date to another; negative when that is earlier. */
  public final IntegerExpression<R> daysUntil(LocalDate other) {
    return days(Calls.value(type(), present(other, "daysUntil")));
  }

  private IntegerExpression<R> days(Fragment other) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.DAYS_UNTIL, ColumnTypes.INTEGER, fragment(), other));
  }

  @Override
  public final NullableLocalDateExpression<R> windowed(Fragment call) {
    return new NullableLocalDateExpression<>(type(), call);
  }
}
