package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** The greatest and the least of some values; said as {@code Dsl.…}. */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class Extremes extends Defaults {
  /** The words are static. */
  protected Extremes() {}

  /** The greater of both; NULL is left out. */
  public static <R> NullableShortExpression<R> greatest(ShortExpression<R> first, Short value) {
    return new NullableShortExpression<>(
        ColumnTypes.SHORT, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableShortExpression<R> greatest(
      ShortExpression<R> first, ShortExpression<R>... more) {
    return new NullableShortExpression<>(
        ColumnTypes.SHORT, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableShortExpression<R> least(ShortExpression<R> first, Short value) {
    return new NullableShortExpression<>(
        ColumnTypes.SHORT, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableShortExpression<R> least(
      ShortExpression<R> first, ShortExpression<R>... more) {
    return new NullableShortExpression<>(
        ColumnTypes.SHORT, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableIntegerExpression<R> greatest(
      IntegerExpression<R> first, Integer value) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableIntegerExpression<R> greatest(
      IntegerExpression<R> first, IntegerExpression<R>... more) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableIntegerExpression<R> least(IntegerExpression<R> first, Integer value) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableIntegerExpression<R> least(
      IntegerExpression<R> first, IntegerExpression<R>... more) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableLongExpression<R> greatest(LongExpression<R> first, Long value) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLongExpression<R> greatest(
      LongExpression<R> first, LongExpression<R>... more) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableLongExpression<R> least(LongExpression<R> first, Long value) {
    return new NullableLongExpression<>(ColumnTypes.LONG, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLongExpression<R> least(
      LongExpression<R> first, LongExpression<R>... more) {
    return new NullableLongExpression<>(ColumnTypes.LONG, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableDoubleExpression<R> greatest(DoubleExpression<R> first, Double value) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableDoubleExpression<R> greatest(
      DoubleExpression<R> first, DoubleExpression<R>... more) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableDoubleExpression<R> least(DoubleExpression<R> first, Double value) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableDoubleExpression<R> least(
      DoubleExpression<R> first, DoubleExpression<R>... more) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableDecimalExpression<R> greatest(
      DecimalExpression<R> first, BigDecimal value) {
    return NullableDecimalExpression.of(unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableDecimalExpression<R> greatest(
      DecimalExpression<R> first, DecimalExpression<R>... more) {
    return NullableDecimalExpression.of(unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableDecimalExpression<R> least(
      DecimalExpression<R> first, BigDecimal value) {
    return NullableDecimalExpression.of(unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableDecimalExpression<R> least(
      DecimalExpression<R> first, DecimalExpression<R>... more) {
    return NullableDecimalExpression.of(unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableTextExpression<R> greatest(TextExpression<R> first, String value) {
    return new NullableTextExpression<>(
        ColumnTypes.TEXT, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableTextExpression<R> greatest(
      TextExpression<R> first, TextExpression<R>... more) {
    return new NullableTextExpression<>(
        ColumnTypes.TEXT, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableTextExpression<R> least(TextExpression<R> first, String value) {
    return new NullableTextExpression<>(ColumnTypes.TEXT, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableTextExpression<R> least(
      TextExpression<R> first, TextExpression<R>... more) {
    return new NullableTextExpression<>(ColumnTypes.TEXT, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableLocalDateExpression<R> greatest(
      LocalDateExpression<R> first, LocalDate value) {
    return new NullableLocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLocalDateExpression<R> greatest(
      LocalDateExpression<R> first, LocalDateExpression<R>... more) {
    return new NullableLocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableLocalDateExpression<R> least(
      LocalDateExpression<R> first, LocalDate value) {
    return new NullableLocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLocalDateExpression<R> least(
      LocalDateExpression<R> first, LocalDateExpression<R>... more) {
    return new NullableLocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableLocalTimeExpression<R> greatest(
      LocalTimeExpression<R> first, LocalTime value) {
    return new NullableLocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLocalTimeExpression<R> greatest(
      LocalTimeExpression<R> first, LocalTimeExpression<R>... more) {
    return new NullableLocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableLocalTimeExpression<R> least(
      LocalTimeExpression<R> first, LocalTime value) {
    return new NullableLocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLocalTimeExpression<R> least(
      LocalTimeExpression<R> first, LocalTimeExpression<R>... more) {
    return new NullableLocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableLocalDateTimeExpression<R> greatest(
      LocalDateTimeExpression<R> first, LocalDateTime value) {
    return new NullableLocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLocalDateTimeExpression<R> greatest(
      LocalDateTimeExpression<R> first, LocalDateTimeExpression<R>... more) {
    return new NullableLocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableLocalDateTimeExpression<R> least(
      LocalDateTimeExpression<R> first, LocalDateTime value) {
    return new NullableLocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableLocalDateTimeExpression<R> least(
      LocalDateTimeExpression<R> first, LocalDateTimeExpression<R>... more) {
    return new NullableLocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableInstantExpression<R> greatest(
      InstantExpression<R> first, Instant value) {
    return new NullableInstantExpression<>(
        ColumnTypes.INSTANT, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableInstantExpression<R> greatest(
      InstantExpression<R> first, InstantExpression<R>... more) {
    return new NullableInstantExpression<>(
        ColumnTypes.INSTANT, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableInstantExpression<R> least(InstantExpression<R> first, Instant value) {
    return new NullableInstantExpression<>(
        ColumnTypes.INSTANT, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableInstantExpression<R> least(
      InstantExpression<R> first, InstantExpression<R>... more) {
    return new NullableInstantExpression<>(
        ColumnTypes.INSTANT, unified(SqlFunction.LEAST, first, more));
  }

  /** The greater of both; NULL is left out. */
  public static <R> NullableOffsetDateTimeExpression<R> greatest(
      OffsetDateTimeExpression<R> first, OffsetDateTime value) {
    return new NullableOffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, unified(SqlFunction.GREATEST, first, value));
  }

  /** The greatest; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableOffsetDateTimeExpression<R> greatest(
      OffsetDateTimeExpression<R> first, OffsetDateTimeExpression<R>... more) {
    return new NullableOffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, unified(SqlFunction.GREATEST, first, more));
  }

  /** The lesser of both; NULL is left out. */
  public static <R> NullableOffsetDateTimeExpression<R> least(
      OffsetDateTimeExpression<R> first, OffsetDateTime value) {
    return new NullableOffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, unified(SqlFunction.LEAST, first, value));
  }

  /** The least; NULL is left out, so it is NULL only where all are. */
  @SafeVarargs
  public static <R> NullableOffsetDateTimeExpression<R> least(
      OffsetDateTimeExpression<R> first, OffsetDateTimeExpression<R>... more) {
    return new NullableOffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, unified(SqlFunction.LEAST, first, more));
  }
}
