package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.RelationEnds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of another model that belong to a row. They are never stepped through: they are asked,
 * each question by a subquery of its own, so that rows never multiply. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the other model
 */
@SuppressWarnings("varargs") // the arrays are only read
public class ToManyExpression<R, T> {
  private final @Nullable JoinPath path;
  private final ModelBinding<?> model;
  private final RelationReference reference;

  /** Makes a relation at the end of a way; for generated code. */
  public ToManyExpression(@Nullable Node path, ModelBinding<?> model, int relation) {
    this.path = (JoinPath) path;
    this.model = model;
    this.reference = model.relation(relation);
  }

  /** The relation as the engine holds it. */
  public final RelationReference reference() {
    return reference;
  }

  /** The name of the property. */
  public final String name() {
    return reference.property();
  }

  /** At least one related row fulfils all conditions; without conditions: there is one. */
  @SafeVarargs
  public final Condition<R> any(Condition<T>... conditions) {
    return related().exists(Condition.all(List.of(conditions)));
  }

  /** No related row fulfils all conditions; without conditions: there is none. */
  @SafeVarargs
  public final Condition<R> none(Condition<T>... conditions) {
    return any(conditions).not();
  }

  /** Every related row fulfils all conditions; true where there is none, and without conditions. */
  @SafeVarargs
  public final Condition<R> all(Condition<T>... conditions) {
    Condition<T> wanted = Condition.all(List.of(conditions));
    return wanted.isEmpty() ? Condition.always() : related().<R>exists(wanted.not()).not();
  }

  /**
   * The number of related rows.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final LongExpression<R> count(Condition<T>... only) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        related().aggregate(SqlAggregate.COUNT, null, false, ColumnTypes.LONG, only));
  }

  /**
   * The number of different values among the related rows, NULL left out.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final LongExpression<R> countDistinct(Expression<T, ?> value, Condition<T>... only) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        related().aggregate(SqlAggregate.COUNT, value, true, ColumnTypes.LONG, only));
  }

  private RelatedRows<T> related() {
    return new RelatedRows<>(path, RelationEnds.of(model, reference));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableIntegerExpression<R> min(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableIntegerExpression<>(
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> min(LongExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableShortExpression<R> min(ShortExpression<T> value, Condition<T>... only) {
    return new NullableShortExpression<>(
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> min(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDecimalExpression<R> min(DecimalExpression<T> value, Condition<T>... only) {
    return new NullableDecimalExpression<>(
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableTextExpression<R> min(TextExpression<T> value, Condition<T>... only) {
    return new NullableTextExpression<>(
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
  }

  /**
   * The least value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableInstantExpression<R> min(InstantExpression<T> value, Condition<T>... only) {
    return new NullableInstantExpression<>(
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MIN, value, false, value.type(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableIntegerExpression<R> max(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableIntegerExpression<>(
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> max(LongExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableShortExpression<R> max(ShortExpression<T> value, Condition<T>... only) {
    return new NullableShortExpression<>(
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> max(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDecimalExpression<R> max(DecimalExpression<T> value, Condition<T>... only) {
    return new NullableDecimalExpression<>(
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableTextExpression<R> max(TextExpression<T> value, Condition<T>... only) {
    return new NullableTextExpression<>(
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
  }

  /**
   * The greatest value among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableInstantExpression<R> max(InstantExpression<T> value, Condition<T>... only) {
    return new NullableInstantExpression<>(
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
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
        value.type(), related().aggregate(SqlAggregate.MAX, value, false, value.type(), only));
  }

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> sum(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG,
        related().aggregate(SqlAggregate.SUM, value, false, ColumnTypes.LONG, only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(IntegerExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE,
        related().aggregate(SqlAggregate.AVG, value, false, ColumnTypes.DOUBLE, only));
  }

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> sum(LongExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG,
        related().aggregate(SqlAggregate.SUM, value, false, ColumnTypes.LONG, only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(LongExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE,
        related().aggregate(SqlAggregate.AVG, value, false, ColumnTypes.DOUBLE, only));
  }

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableLongExpression<R> sum(ShortExpression<T> value, Condition<T>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG,
        related().aggregate(SqlAggregate.SUM, value, false, ColumnTypes.LONG, only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(ShortExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE,
        related().aggregate(SqlAggregate.AVG, value, false, ColumnTypes.DOUBLE, only));
  }

  /**
   * The sum among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> sum(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE,
        related().aggregate(SqlAggregate.SUM, value, false, ColumnTypes.DOUBLE, only));
  }

  /**
   * The mean among the related rows; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final NullableDoubleExpression<R> avg(DoubleExpression<T> value, Condition<T>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE,
        related().aggregate(SqlAggregate.AVG, value, false, ColumnTypes.DOUBLE, only));
  }
}
