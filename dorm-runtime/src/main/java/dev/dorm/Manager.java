package dev.dorm;

import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.plan.QueryState;

/**
 * The entrance to the rows of a model, {@code Author_.objects}: a query set of all rows. Generated
 * managers extend it. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class Manager<M> extends QuerySet<M> {
  /** Makes a manager; for generated code. */
  protected Manager(ModelBinding<M> model) {
    super(QueryState.of(model), null, null);
  }
}
