package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;

/**
 * What is computed from the related rows of a row. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the other model
 */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class RelatedSums<R, T> extends RelatedExtremes<R, T> {
  /** Made by the relation. */
  RelatedSums() {}

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> sum(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, related().scalar(Operands.present(value).sum(), only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, related().scalar(Operands.present(value).avg(), only));
  }

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> sum(LongExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, related().scalar(Operands.present(value).sum(), only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(LongExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, related().scalar(Operands.present(value).avg(), only));
  }

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> sum(ShortExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, related().scalar(Operands.present(value).sum(), only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(ShortExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, related().scalar(Operands.present(value).avg(), only));
  }

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> sum(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, related().scalar(Operands.present(value).sum(), only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, related().scalar(Operands.present(value).avg(), only));
  }

  /**
   * The exact sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDecimalExpression<R> sum(DecimalExpression<T> value, Condition<T>... only) {
    return NullableDecimalExpression.of(related().scalar(Operands.present(value).sum(), only));
  }

  /**
   * The mean among the related rows with four places more, rounded half up; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDecimalExpression<R> avg(DecimalExpression<T> value, Condition<T>... only) {
    return NullableDecimalExpression.of(related().scalar(Operands.present(value).avg(), only));
  }

  /**
   * What an aggregate of the other model gives among the related rows: {@code
   * books.joined(Book_.title.joined(", "))}.
   */
  @SafeVarargs
  public final NullableTextExpression<R> joined(TextExpression<T> aggregate, Condition<T>... only) {
    return new NullableTextExpression<>(
        Operands.present(aggregate).type(), related().scalar(aggregate, only));
  }

  /**
   * The list that an aggregate of the other model gives: {@code
   * books.listed(Book_.title.listed())}.
   */
  @SafeVarargs
  public final <V> ListExpression<R, V> listed(
      ListExpression<T, V> aggregate, Condition<T>... only) {
    return new ListExpression<>(
        Operands.present(aggregate).type(),
        related().scalar(Operands.present(aggregate).fragment(), only));
  }

  /** Whether the value is true of one of the related rows; NULL of no rows. */
  @SafeVarargs
  public final NullableBooleanExpression<R> anyTrue(
      BooleanExpression<T> value, Condition<T>... only) {
    return new NullableBooleanExpression<>(
        Operands.present(value).type(), related().scalar(value.any(), only));
  }

  /** Whether the value is true of all related rows; NULL of no rows. */
  @SafeVarargs
  public final NullableBooleanExpression<R> everyTrue(
      BooleanExpression<T> value, Condition<T>... only) {
    return new NullableBooleanExpression<>(
        Operands.present(value).type(), related().scalar(value.every(), only));
  }
}
