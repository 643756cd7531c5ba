package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.argument.Arguments;

/**
 * What gives one value of a query for use inside another one: in conditions, orders, annotations
 * and assignments. A query that has several rows gives the value of the first; one that has none
 * gives NULL. A value that is computed from rows, such as {@code Book_.pages.max()}, is computed
 * from all of them.
 *
 * @param <M> the model of the query
 */
public abstract class ScalarQuery<M> {
  /** Makes a query. */
  protected ScalarQuery() {}

  /** One value of each row, for {@code in(…)} of another query. */
  public final <T> ColumnSubquery<T> column(Expression<M, T> value) {
    Fragment query = column(Arguments.present(value, "column(…)").fragment());
    return () -> query;
  }

  /** One value of each row, as the engine holds it. */
  protected abstract Fragment column(Fragment value);

  /** The value of the first row, as the engine holds it. */
  protected abstract Fragment scalar(Fragment value);

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableBooleanExpression<R> scalar(BooleanExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableBooleanExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableShortExpression<R> scalar(ShortExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableShortExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableIntegerExpression<R> scalar(IntegerExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableIntegerExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableLongExpression<R> scalar(LongExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableLongExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableDoubleExpression<R> scalar(DoubleExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableDoubleExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableDecimalExpression<R> scalar(DecimalExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableDecimalExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableTextExpression<R> scalar(TextExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableTextExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableUuidExpression<R> scalar(UuidExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableUuidExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableBinaryExpression<R> scalar(BinaryExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableBinaryExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableInstantExpression<R> scalar(InstantExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableInstantExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableLocalDateExpression<R> scalar(LocalDateExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableLocalDateExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableLocalTimeExpression<R> scalar(LocalTimeExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableLocalTimeExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableLocalDateTimeExpression<R> scalar(LocalDateTimeExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableLocalDateTimeExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R> NullableOffsetDateTimeExpression<R> scalar(OffsetDateTimeExpression<M> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableOffsetDateTimeExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R, E extends Enum<E>> NullableEnumExpression<R, E> scalar(
      EnumExpression<M, E> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableEnumExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The value of the query's first row, NULL where it has none.
   *
   * @param <R> the model of the query around
   */
  public final <R, T> NullableJsonExpression<R, T> scalar(JsonExpression<M, T> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableJsonExpression<>(value.type(), scalar(value.fragment()));
  }

  /**
   * The key that the query's first row refers to, NULL where it has none.
   *
   * @param <R> the model of the query around
   * @param <T> the model that is referred to
   */
  public final <R, T> NullableForeignKeyExpression<R, T> scalar(ForeignKeyExpression<M, T> value) {
    Arguments.present(value, "scalar(…)");
    return new NullableForeignKeyExpression<>(value, scalar(value.fragment()));
  }
}
