package dev.dorm.query;

/**
 * A column that allows NULL.
 *
 * @param <M> the model
 */
public interface NullableColumn<M> extends Column<M>, NullableExpression<M> {
  /** Sets the column to NULL. */
  default Assignment<M> setNull() {
    return Assignment.of(reference(), (Object) null);
  }
}
