package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;

/**
 * The one row of another model whose one-to-one key refers to a row. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the other model
 */
public final class ReverseOneRelation<M, T> {
  private final ModelBinding<M> model;
  private final RelationReference reference;

  /** Makes a relation; for generated code. */
  public ReverseOneRelation(ModelBinding<M> model, int relation) {
    this.model = model;
    this.reference = model.relation(relation);
  }

  /** The model that has the relation; for the engine. */
  public ModelBinding<M> model() {
    return model;
  }

  /** The relation as the engine holds it. */
  public RelationReference reference() {
    return reference;
  }

  /** The name of the property. */
  public String name() {
    return reference.property();
  }
}
