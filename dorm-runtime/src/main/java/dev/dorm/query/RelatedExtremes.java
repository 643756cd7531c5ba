package dev.dorm.query;

/**
 * The least and the greatest among the related rows of a row. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the other model
 */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class RelatedExtremes<R, T> {
  /** Made by the relation. */
  RelatedExtremes() {}

  /** The rows that are asked. */
  abstract RelatedRows<T> related();

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableIntegerExpression<R> min(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableIntegerExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> min(LongExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableShortExpression<R> min(ShortExpression<T> value, Condition<T>... only) {
    return new NullableShortExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> min(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDecimalExpression<R> min(DecimalExpression<T> value, Condition<T>... only) {
    return new NullableDecimalExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableTextExpression<R> min(TextExpression<T> value, Condition<T>... only) {
    return new NullableTextExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableInstantExpression<R> min(InstantExpression<T> value, Condition<T>... only) {
    return new NullableInstantExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLocalDateExpression<R> min(
      LocalDateExpression<T> value, Condition<T>... only) {
    return new NullableLocalDateExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLocalTimeExpression<R> min(
      LocalTimeExpression<T> value, Condition<T>... only) {
    return new NullableLocalTimeExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLocalDateTimeExpression<R> min(
      LocalDateTimeExpression<T> value, Condition<T>... only) {
    return new NullableLocalDateTimeExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableOffsetDateTimeExpression<R> min(
      OffsetDateTimeExpression<T> value, Condition<T>... only) {
    return new NullableOffsetDateTimeExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The constant among the related rows whose name is the least; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final <E extends Enum<E>> NullableEnumExpression<R, E> min(
      EnumExpression<T, E> value, Condition<T>... only) {
    return new NullableEnumExpression<>(
        Operands.present(value).type(), related().scalar(value.min(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableIntegerExpression<R> max(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableIntegerExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> max(LongExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableShortExpression<R> max(ShortExpression<T> value, Condition<T>... only) {
    return new NullableShortExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> max(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDecimalExpression<R> max(DecimalExpression<T> value, Condition<T>... only) {
    return new NullableDecimalExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableTextExpression<R> max(TextExpression<T> value, Condition<T>... only) {
    return new NullableTextExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableInstantExpression<R> max(InstantExpression<T> value, Condition<T>... only) {
    return new NullableInstantExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLocalDateExpression<R> max(
      LocalDateExpression<T> value, Condition<T>... only) {
    return new NullableLocalDateExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLocalTimeExpression<R> max(
      LocalTimeExpression<T> value, Condition<T>... only) {
    return new NullableLocalTimeExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLocalDateTimeExpression<R> max(
      LocalDateTimeExpression<T> value, Condition<T>... only) {
    return new NullableLocalDateTimeExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableOffsetDateTimeExpression<R> max(
      OffsetDateTimeExpression<T> value, Condition<T>... only) {
    return new NullableOffsetDateTimeExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }

  /**
   * The constant among the related rows whose name is the greatest; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final <E extends Enum<E>> NullableEnumExpression<R, E> max(
      EnumExpression<T, E> value, Condition<T>... only) {
    return new NullableEnumExpression<>(
        Operands.present(value).type(), related().scalar(value.max(), only));
  }
}
