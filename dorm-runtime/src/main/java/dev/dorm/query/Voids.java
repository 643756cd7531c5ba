package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** NULL in place of values; said as {@code Dsl.…}. */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class Voids extends Extremes {
  /** The words are static. */
  protected Voids() {}

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableShortExpression<R> nullIf(ShortExpression<R> first, Short value) {
    return new NullableShortExpression<>(
        ColumnTypes.SHORT, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableShortExpression<R> nullIf(
      ShortExpression<R> first, ShortExpression<R> second) {
    return new NullableShortExpression<>(
        ColumnTypes.SHORT, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableIntegerExpression<R> nullIf(IntegerExpression<R> first, Integer value) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableIntegerExpression<R> nullIf(
      IntegerExpression<R> first, IntegerExpression<R> second) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableLongExpression<R> nullIf(LongExpression<R> first, Long value) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableLongExpression<R> nullIf(
      LongExpression<R> first, LongExpression<R> second) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableDoubleExpression<R> nullIf(DoubleExpression<R> first, Double value) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableDoubleExpression<R> nullIf(
      DoubleExpression<R> first, DoubleExpression<R> second) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableDecimalExpression<R> nullIf(
      DecimalExpression<R> first, BigDecimal value) {
    return NullableDecimalExpression.of(Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableDecimalExpression<R> nullIf(
      DecimalExpression<R> first, DecimalExpression<R> second) {
    return NullableDecimalExpression.of(Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableBooleanExpression<R> nullIf(BooleanExpression<R> first, Boolean value) {
    return new NullableBooleanExpression<>(
        ColumnTypes.BOOLEAN, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableBooleanExpression<R> nullIf(
      BooleanExpression<R> first, BooleanExpression<R> second) {
    return new NullableBooleanExpression<>(
        ColumnTypes.BOOLEAN, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableTextExpression<R> nullIf(TextExpression<R> first, String value) {
    return new NullableTextExpression<>(
        ColumnTypes.TEXT, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableTextExpression<R> nullIf(
      TextExpression<R> first, TextExpression<R> second) {
    return new NullableTextExpression<>(
        ColumnTypes.TEXT, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableLocalDateExpression<R> nullIf(
      LocalDateExpression<R> first, LocalDate value) {
    return new NullableLocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableLocalDateExpression<R> nullIf(
      LocalDateExpression<R> first, LocalDateExpression<R> second) {
    return new NullableLocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableLocalTimeExpression<R> nullIf(
      LocalTimeExpression<R> first, LocalTime value) {
    return new NullableLocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableLocalTimeExpression<R> nullIf(
      LocalTimeExpression<R> first, LocalTimeExpression<R> second) {
    return new NullableLocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableLocalDateTimeExpression<R> nullIf(
      LocalDateTimeExpression<R> first, LocalDateTime value) {
    return new NullableLocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableLocalDateTimeExpression<R> nullIf(
      LocalDateTimeExpression<R> first, LocalDateTimeExpression<R> second) {
    return new NullableLocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableInstantExpression<R> nullIf(InstantExpression<R> first, Instant value) {
    return new NullableInstantExpression<>(
        ColumnTypes.INSTANT, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableInstantExpression<R> nullIf(
      InstantExpression<R> first, InstantExpression<R> second) {
    return new NullableInstantExpression<>(
        ColumnTypes.INSTANT, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableOffsetDateTimeExpression<R> nullIf(
      OffsetDateTimeExpression<R> first, OffsetDateTime value) {
    return new NullableOffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableOffsetDateTimeExpression<R> nullIf(
      OffsetDateTimeExpression<R> first, OffsetDateTimeExpression<R> second) {
    return new NullableOffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }

  /** The value of the row; NULL where it equals a value. */
  public static <R> NullableUuidExpression<R> nullIf(UuidExpression<R> first, UUID value) {
    return new NullableUuidExpression<>(
        ColumnTypes.UUID, Fallbacks.unified(SqlFunction.NULL_IF, first, value));
  }

  /** The value of the row; NULL where it equals another. */
  public static <R> NullableUuidExpression<R> nullIf(
      UuidExpression<R> first, UuidExpression<R> second) {
    return new NullableUuidExpression<>(
        ColumnTypes.UUID, Fallbacks.unified(SqlFunction.NULL_IF, first, second));
  }
}
