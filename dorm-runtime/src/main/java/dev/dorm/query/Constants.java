package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.EnumType;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Truth;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Values of the program as expressions of any query; said as {@code Dsl.…}. */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class Constants {
  /** The words are static. */
  protected Constants() {}

  /** A value as an operand; a text may be longer than what it stands beside. */
  @SuppressWarnings("unchecked") // texts and decimals have one Java type each
  static <T> Fragment operand(ColumnType<T> type, T value) {
    if (value instanceof BigDecimal number) {
      return Decimals.value(number, 0);
    }
    if (value instanceof String text && !(type instanceof EnumType<?>)) {
      return Calls.value(ColumnTypes.TEXT, text);
    }
    return Calls.value(type, value);
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> ShortExpression<R> value(short value) {
    return new ShortExpression<>(ColumnTypes.SHORT, Calls.value(ColumnTypes.SHORT, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> IntegerConstant<R> value(int value) {
    return new IntegerConstant<>(Calls.value(ColumnTypes.INTEGER, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> LongConstant<R> value(long value) {
    return new LongConstant<>(Calls.value(ColumnTypes.LONG, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> DoubleConstant<R> value(double value) {
    return new DoubleConstant<>(Calls.value(ColumnTypes.DOUBLE, value));
  }

  /** A decimal as an expression, bound and not spliced. */
  public static <R> DecimalConstant<R> value(BigDecimal value) {
    return new DecimalConstant<>(Decimals.value(value, 0));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> BooleanExpression<R> value(boolean value) {
    return new BooleanExpression<>(ColumnTypes.BOOLEAN, Calls.value(ColumnTypes.BOOLEAN, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> TextConstant<R> value(String value) {
    return new TextConstant<>(Calls.value(ColumnTypes.TEXT, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> LocalDateExpression<R> value(LocalDate value) {
    return new LocalDateExpression<>(
        ColumnTypes.LOCAL_DATE, Calls.value(ColumnTypes.LOCAL_DATE, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> LocalTimeExpression<R> value(LocalTime value) {
    return new LocalTimeExpression<>(
        ColumnTypes.LOCAL_TIME, Calls.value(ColumnTypes.LOCAL_TIME, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> LocalDateTimeExpression<R> value(LocalDateTime value) {
    return new LocalDateTimeExpression<>(
        ColumnTypes.LOCAL_DATE_TIME, Calls.value(ColumnTypes.LOCAL_DATE_TIME, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> InstantExpression<R> value(Instant value) {
    return new InstantExpression<>(ColumnTypes.INSTANT, Calls.value(ColumnTypes.INSTANT, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> OffsetDateTimeExpression<R> value(OffsetDateTime value) {
    return new OffsetDateTimeExpression<>(
        ColumnTypes.OFFSET_DATE_TIME, Calls.value(ColumnTypes.OFFSET_DATE_TIME, value));
  }

  /** A value as an expression, bound and not spliced. */
  public static <R> UuidExpression<R> value(UUID value) {
    return new UuidExpression<>(ColumnTypes.UUID, Calls.value(ColumnTypes.UUID, value));
  }

  /** An enum constant as an expression, bound and not spliced. */
  public static <R, E extends Enum<E>> EnumExpression<R, E> value(E value) {
    ColumnType<E> type = enumeration(value);
    return new EnumExpression<>(type, Calls.value(type, value));
  }

  /** Whether a condition is true, as a value; unknown is false. */
  public static <R> BooleanExpression<R> value(Condition<R> condition) {
    Fragment fragment = Operands.of(condition);
    return new BooleanExpression<>(
        ColumnTypes.BOOLEAN,
        new Fragment(new Truth((Predicate) fragment.node()), fragment.values()));
  }

  /** The type of an enum that no column says. */
  static <E extends Enum<E>> ColumnType<E> enumeration(E constant) {
    return ColumnTypes.enumeration(Operands.value(constant).getDeclaringClass());
  }
}
