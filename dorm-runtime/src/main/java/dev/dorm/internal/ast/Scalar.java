package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;

/**
 * The single value of a query, which has one column and at most one row; NULL where it has none.
 *
 * @param query the query
 * @param type how the value is read
 * @param nullable whether the value may be NULL; an aggregate such as COUNT never is
 * @param related whether it is an aggregate over the related rows of the row around it
 */
public record Scalar(Select query, ColumnType<?> type, boolean nullable, boolean related)
    implements Operand {
  /** The value of any query. */
  public Scalar(Select query, ColumnType<?> type, boolean nullable) {
    this(query, type, nullable, false);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.scalar(this);
  }
}
