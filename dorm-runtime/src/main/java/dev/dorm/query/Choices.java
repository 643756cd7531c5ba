package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Values chosen by conditions; said as {@code Dsl.…}. */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class Choices extends Constants {
  /** The words are static. */
  protected Choices() {}

  /** Where the condition is true: a value. */
  public static <R> Choice<R, Short, NullableShortExpression<R>> when(
      Condition<R> condition, Short value) {
    return Choice.of(
        NullableShortExpression::new,
        ColumnTypes.SHORT,
        condition,
        Calls.value(ColumnTypes.SHORT, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, Short, NullableShortExpression<R>> when(
      Condition<R> condition, ShortExpression<R> value) {
    return Choice.of(
        NullableShortExpression::new,
        ColumnTypes.SHORT,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, Integer, NullableIntegerExpression<R>> when(
      Condition<R> condition, Integer value) {
    return Choice.of(
        NullableIntegerExpression::new,
        ColumnTypes.INTEGER,
        condition,
        Calls.value(ColumnTypes.INTEGER, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, Integer, NullableIntegerExpression<R>> when(
      Condition<R> condition, IntegerExpression<R> value) {
    return Choice.of(
        NullableIntegerExpression::new,
        ColumnTypes.INTEGER,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, Long, NullableLongExpression<R>> when(
      Condition<R> condition, Long value) {
    return Choice.of(
        NullableLongExpression::new,
        ColumnTypes.LONG,
        condition,
        Calls.value(ColumnTypes.LONG, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, Long, NullableLongExpression<R>> when(
      Condition<R> condition, LongExpression<R> value) {
    return Choice.of(
        NullableLongExpression::new,
        ColumnTypes.LONG,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, Double, NullableDoubleExpression<R>> when(
      Condition<R> condition, Double value) {
    return Choice.of(
        NullableDoubleExpression::new,
        ColumnTypes.DOUBLE,
        condition,
        Calls.value(ColumnTypes.DOUBLE, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, Double, NullableDoubleExpression<R>> when(
      Condition<R> condition, DoubleExpression<R> value) {
    return Choice.of(
        NullableDoubleExpression::new,
        ColumnTypes.DOUBLE,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, BigDecimal, NullableDecimalExpression<R>> when(
      Condition<R> condition, BigDecimal value) {
    Fragment result = Decimals.value(value, 0);
    return Choice.of(NullableDecimalExpression::new, Decimals.typeOf(result), condition, result);
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, BigDecimal, NullableDecimalExpression<R>> when(
      Condition<R> condition, DecimalExpression<R> value) {
    return Choice.of(
        NullableDecimalExpression::new,
        Operands.present(value).type(),
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, Boolean, NullableBooleanExpression<R>> when(
      Condition<R> condition, Boolean value) {
    return Choice.of(
        NullableBooleanExpression::new,
        ColumnTypes.BOOLEAN,
        condition,
        Calls.value(ColumnTypes.BOOLEAN, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, Boolean, NullableBooleanExpression<R>> when(
      Condition<R> condition, BooleanExpression<R> value) {
    return Choice.of(
        NullableBooleanExpression::new,
        ColumnTypes.BOOLEAN,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, String, NullableTextExpression<R>> when(
      Condition<R> condition, String value) {
    return Choice.of(
        NullableTextExpression::new,
        ColumnTypes.TEXT,
        condition,
        Calls.value(ColumnTypes.TEXT, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, String, NullableTextExpression<R>> when(
      Condition<R> condition, TextExpression<R> value) {
    return Choice.of(
        NullableTextExpression::new,
        ColumnTypes.TEXT,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, LocalDate, NullableLocalDateExpression<R>> when(
      Condition<R> condition, LocalDate value) {
    return Choice.of(
        NullableLocalDateExpression::new,
        ColumnTypes.LOCAL_DATE,
        condition,
        Calls.value(ColumnTypes.LOCAL_DATE, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, LocalDate, NullableLocalDateExpression<R>> when(
      Condition<R> condition, LocalDateExpression<R> value) {
    return Choice.of(
        NullableLocalDateExpression::new,
        ColumnTypes.LOCAL_DATE,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, LocalTime, NullableLocalTimeExpression<R>> when(
      Condition<R> condition, LocalTime value) {
    return Choice.of(
        NullableLocalTimeExpression::new,
        ColumnTypes.LOCAL_TIME,
        condition,
        Calls.value(ColumnTypes.LOCAL_TIME, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, LocalTime, NullableLocalTimeExpression<R>> when(
      Condition<R> condition, LocalTimeExpression<R> value) {
    return Choice.of(
        NullableLocalTimeExpression::new,
        ColumnTypes.LOCAL_TIME,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, LocalDateTime, NullableLocalDateTimeExpression<R>> when(
      Condition<R> condition, LocalDateTime value) {
    return Choice.of(
        NullableLocalDateTimeExpression::new,
        ColumnTypes.LOCAL_DATE_TIME,
        condition,
        Calls.value(ColumnTypes.LOCAL_DATE_TIME, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, LocalDateTime, NullableLocalDateTimeExpression<R>> when(
      Condition<R> condition, LocalDateTimeExpression<R> value) {
    return Choice.of(
        NullableLocalDateTimeExpression::new,
        ColumnTypes.LOCAL_DATE_TIME,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, Instant, NullableInstantExpression<R>> when(
      Condition<R> condition, Instant value) {
    return Choice.of(
        NullableInstantExpression::new,
        ColumnTypes.INSTANT,
        condition,
        Calls.value(ColumnTypes.INSTANT, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, Instant, NullableInstantExpression<R>> when(
      Condition<R> condition, InstantExpression<R> value) {
    return Choice.of(
        NullableInstantExpression::new,
        ColumnTypes.INSTANT,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, OffsetDateTime, NullableOffsetDateTimeExpression<R>> when(
      Condition<R> condition, OffsetDateTime value) {
    return Choice.of(
        NullableOffsetDateTimeExpression::new,
        ColumnTypes.OFFSET_DATE_TIME,
        condition,
        Calls.value(ColumnTypes.OFFSET_DATE_TIME, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, OffsetDateTime, NullableOffsetDateTimeExpression<R>> when(
      Condition<R> condition, OffsetDateTimeExpression<R> value) {
    return Choice.of(
        NullableOffsetDateTimeExpression::new,
        ColumnTypes.OFFSET_DATE_TIME,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: a value. */
  public static <R> Choice<R, UUID, NullableUuidExpression<R>> when(
      Condition<R> condition, UUID value) {
    return Choice.of(
        NullableUuidExpression::new,
        ColumnTypes.UUID,
        condition,
        Calls.value(ColumnTypes.UUID, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R> Choice<R, UUID, NullableUuidExpression<R>> when(
      Condition<R> condition, UuidExpression<R> value) {
    return Choice.of(
        NullableUuidExpression::new,
        ColumnTypes.UUID,
        condition,
        Operands.present(value).fragment());
  }

  /** Where the condition is true: an enum constant. */
  public static <R, E extends Enum<E>> Choice<R, E, NullableEnumExpression<R, E>> when(
      Condition<R> condition, E value) {
    ColumnType<E> type = enumeration(value);
    return Choice.of(NullableEnumExpression::new, type, condition, Calls.value(type, value));
  }

  /** Where the condition is true: a value of the row. */
  public static <R, E extends Enum<E>> Choice<R, E, NullableEnumExpression<R, E>> when(
      Condition<R> condition, EnumExpression<R, E> value) {
    return Choice.of(
        NullableEnumExpression::new,
        Operands.present(value).type(),
        condition,
        Operands.present(value).fragment());
  }
}
