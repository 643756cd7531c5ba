package dev.dorm.query;

/**
 * The key under which a query keeps rows of a to-many relation beside the relation's own property,
 * so that several selections of them stand side by side, and so that rows of a relation without a
 * property can be fetched at all. Equal only to itself; immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the other model
 */
public final class RelatedList<M, T> implements Related<M> {
  private final ToManyExpression<M, T> relation;

  RelatedList(ToManyExpression<M, T> relation) {
    this.relation = relation;
  }

  /** The relation. */
  public ToManyExpression<M, T> relation() {
    return relation;
  }
}
