package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Values in place of NULL; said as {@code Dsl.…}. */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class Fallbacks extends Choices {
  /** The words are static. */
  protected Fallbacks() {}

  /** A function of operands of one type. */
  static Fragment unified(SqlFunction function, List<Fragment> operands) {
    List<Fragment> alike = Decimals.unified(operands);
    return Calls.of(function, Calls.type(alike.get(0)), alike);
  }

  /** A function of a value of the row and one of the program. */
  static <T> Fragment unified(SqlFunction function, Expression<?, T> first, T value) {
    return unified(
        function,
        List.of(
            Operands.of(first),
            Constants.operand(Operands.present(first).type(), first.present(value, "coalesce"))));
  }

  /** A function of some values of the row. */
  @SafeVarargs
  static <R, E extends Expression<R, ?>> Fragment unified(
      SqlFunction function, E first, E... more) {
    List<Fragment> operands = new ArrayList<>(1 + Operands.given(more).length);
    operands.add(Operands.of(first));
    for (E each : more) {
      operands.add(Operands.of(each));
    }
    if (more.length == 0) {
      operands.add(Operands.of(first));
    }
    return unified(function, operands);
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> ShortExpression<R> coalesce(ShortExpression<R> first, Short value) {
    return new ShortExpression<>(ColumnTypes.SHORT, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> ShortExpression<R> coalesce(
      ShortExpression<R> first, ShortExpression<R>... more) {
    return new ShortExpression<>(ColumnTypes.SHORT, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> IntegerExpression<R> coalesce(IntegerExpression<R> first, Integer value) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> IntegerExpression<R> coalesce(
      IntegerExpression<R> first, IntegerExpression<R>... more) {
    return new IntegerExpression<>(ColumnTypes.INTEGER, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> LongExpression<R> coalesce(LongExpression<R> first, Long value) {
    return new LongExpression<>(ColumnTypes.LONG, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> LongExpression<R> coalesce(LongExpression<R> first, LongExpression<R>... more) {
    return new LongExpression<>(ColumnTypes.LONG, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> DoubleExpression<R> coalesce(DoubleExpression<R> first, Double value) {
    return new DoubleExpression<>(ColumnTypes.DOUBLE, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> DoubleExpression<R> coalesce(
      DoubleExpression<R> first, DoubleExpression<R>... more) {
    return new DoubleExpression<>(ColumnTypes.DOUBLE, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> DecimalExpression<R> coalesce(DecimalExpression<R> first, BigDecimal value) {
    return DecimalExpression.of(unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> DecimalExpression<R> coalesce(
      DecimalExpression<R> first, DecimalExpression<R>... more) {
    return DecimalExpression.of(unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> BooleanExpression<R> coalesce(BooleanExpression<R> first, Boolean value) {
    return new BooleanExpression<>(
        ColumnTypes.BOOLEAN, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> BooleanExpression<R> coalesce(
      BooleanExpression<R> first, BooleanExpression<R>... more) {
    return new BooleanExpression<>(ColumnTypes.BOOLEAN, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> TextExpression<R> coalesce(TextExpression<R> first, String value) {
    return new TextExpression<>(ColumnTypes.TEXT, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> TextExpression<R> coalesce(TextExpression<R> first, TextExpression<R>... more) {
    return new TextExpression<>(ColumnTypes.TEXT, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> LocalDateExpression<R> coalesce(LocalDateExpression<R> first, LocalDate value) {
    return new LocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> LocalDateExpression<R> coalesce(
      LocalDateExpression<R> first, LocalDateExpression<R>... more) {
    return new LocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> LocalTimeExpression<R> coalesce(LocalTimeExpression<R> first, LocalTime value) {
    return new LocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> LocalTimeExpression<R> coalesce(
      LocalTimeExpression<R> first, LocalTimeExpression<R>... more) {
    return new LocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> LocalDateTimeExpression<R> coalesce(
      LocalDateTimeExpression<R> first, LocalDateTime value) {
    return new LocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> LocalDateTimeExpression<R> coalesce(
      LocalDateTimeExpression<R> first, LocalDateTimeExpression<R>... more) {
    return new LocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> InstantExpression<R> coalesce(InstantExpression<R> first, Instant value) {
    return new InstantExpression<>(
        ColumnTypes.INSTANT, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> InstantExpression<R> coalesce(
      InstantExpression<R> first, InstantExpression<R>... more) {
    return new InstantExpression<>(ColumnTypes.INSTANT, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> OffsetDateTimeExpression<R> coalesce(
      OffsetDateTimeExpression<R> first, OffsetDateTime value) {
    return new OffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> OffsetDateTimeExpression<R> coalesce(
      OffsetDateTimeExpression<R> first, OffsetDateTimeExpression<R>... more) {
    return new OffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R> UuidExpression<R> coalesce(UuidExpression<R> first, UUID value) {
    return new UuidExpression<>(ColumnTypes.UUID, unified(SqlFunction.COALESCE, first, value));
  }

  /** The first value of the row that is not NULL. */
  @SafeVarargs
  public static <R> UuidExpression<R> coalesce(UuidExpression<R> first, UuidExpression<R>... more) {
    return new UuidExpression<>(ColumnTypes.UUID, unified(SqlFunction.COALESCE, first, more));
  }

  /** The value of the row; where it is NULL, a value. */
  public static <R, E extends Enum<E>> EnumExpression<R, E> coalesce(
      EnumExpression<R, E> first, E value) {
    return new EnumExpression<>(
        Operands.present(first).type(), unified(SqlFunction.COALESCE, first, value));
  }
}
