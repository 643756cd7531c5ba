package dev.dorm.query;

import dev.dorm.generated.ModelBinding;

/**
 * The rows of another model that belong to a row of a model: asked as {@link ToManyExpression}
 * says, or fetched beforehand. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the other model
 */
public final class ToManyRelation<M, T> extends ToManyExpression<M, T> {
  /** Makes a relation; for generated code. */
  public ToManyRelation(ModelBinding<M> model, int relation) {
    super(null, model, relation);
  }
}
