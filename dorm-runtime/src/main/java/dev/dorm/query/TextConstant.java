package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;

/**
 * A value of the program as an expression; what it is computed or compared with says whose row.
 * Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class TextConstant<R> extends TextExpression<R> {
  TextConstant(Fragment fragment) {
    super(ColumnTypes.TEXT, fragment);
  }

  /** Greater than a value of the row. */
  public <S> Condition<S> gt(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).gt((Expression<S, String>) other);
  }

  /** Greater than or equal to a value of the row. */
  public <S> Condition<S> gte(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).gte((Expression<S, String>) other);
  }

  /** Less than a value of the row. */
  public <S> Condition<S> lt(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).lt((Expression<S, String>) other);
  }

  /** Less than or equal to a value of the row. */
  public <S> Condition<S> lte(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).lte((Expression<S, String>) other);
  }

  /** Equal to a value of the row. */
  public <S> Condition<S> eq(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).eq((Expression<S, String>) other);
  }

  /** Not equal to a value of the row. */
  public <S> Condition<S> ne(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).ne((Expression<S, String>) other);
  }

  /** Holds a value of the row, case and all. */
  public <S> Condition<S> contains(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).contains((Expression<S, String>) other);
  }

  /** Begins with a value of the row, case and all. */
  public <S> Condition<S> startsWith(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).startsWith((Expression<S, String>) other);
  }

  /** Ends with a value of the row, case and all. */
  public <S> Condition<S> endsWith(TextExpression<S> other) {
    return new TextConstant<S>(fragment()).endsWith((Expression<S, String>) other);
  }
}
