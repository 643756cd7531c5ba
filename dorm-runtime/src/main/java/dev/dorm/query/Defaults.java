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
import java.util.List;
import java.util.UUID;

/** Values in place of NULL where two are NULL; said as {@code Dsl.…}. */
public abstract class Defaults extends Fallbacks {
  /** The words are static. */
  protected Defaults() {}

  /** A function of two values of the row and one of the program. */
  private static <T> Fragment unified(
      SqlFunction function, Expression<?, T> first, Expression<?, T> second, T value) {
    Fragment last =
        Constants.operand(Operands.present(first).type(), first.present(value, "coalesce"));
    return unified(function, List.of(first.fragment(), Operands.of(second), last));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> ShortExpression<R> coalesce(
      ShortExpression<R> first, ShortExpression<R> second, Short value) {
    return new ShortExpression<>(
        ColumnTypes.SHORT, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> IntegerExpression<R> coalesce(
      IntegerExpression<R> first, IntegerExpression<R> second, Integer value) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> LongExpression<R> coalesce(
      LongExpression<R> first, LongExpression<R> second, Long value) {
    return new LongExpression<>(
        ColumnTypes.LONG, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> DoubleExpression<R> coalesce(
      DoubleExpression<R> first, DoubleExpression<R> second, Double value) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> DecimalExpression<R> coalesce(
      DecimalExpression<R> first, DecimalExpression<R> second, BigDecimal value) {
    return DecimalExpression.of(unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> BooleanExpression<R> coalesce(
      BooleanExpression<R> first, BooleanExpression<R> second, Boolean value) {
    return new BooleanExpression<>(
        ColumnTypes.BOOLEAN, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> TextExpression<R> coalesce(
      TextExpression<R> first, TextExpression<R> second, String value) {
    return new TextExpression<>(
        ColumnTypes.TEXT, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> LocalDateExpression<R> coalesce(
      LocalDateExpression<R> first, LocalDateExpression<R> second, LocalDate value) {
    return new LocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> LocalTimeExpression<R> coalesce(
      LocalTimeExpression<R> first, LocalTimeExpression<R> second, LocalTime value) {
    return new LocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> LocalDateTimeExpression<R> coalesce(
      LocalDateTimeExpression<R> first, LocalDateTimeExpression<R> second, LocalDateTime value) {
    return new LocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> InstantExpression<R> coalesce(
      InstantExpression<R> first, InstantExpression<R> second, Instant value) {
    return new InstantExpression<>(
        ColumnTypes.INSTANT, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> OffsetDateTimeExpression<R> coalesce(
      OffsetDateTimeExpression<R> first, OffsetDateTimeExpression<R> second, OffsetDateTime value) {
    return new OffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, unified(SqlFunction.COALESCE, first, second, value));
  }

  /** The first value of the row that is not NULL; where both are, a value. */
  public static <R> UuidExpression<R> coalesce(
      UuidExpression<R> first, UuidExpression<R> second, UUID value) {
    return new UuidExpression<>(
        ColumnTypes.UUID, unified(SqlFunction.COALESCE, first, second, value));
  }
}
