package dev.dorm.internal.ast;

import dev.dorm.generated.ModelBinding;

/**
 * Deleted rows. The predicate goes over no relation; what does stands in a subquery on the key.
 *
 * @param model the model
 * @param where which rows
 * @param inKeyOrder whether the rows are locked in the order of their keys, where rows are locked
 */
public record Delete(ModelBinding<?> model, Predicate where, boolean inKeyOrder)
    implements Statement {
  /** A deletion of rows that are known, or locked already. */
  public Delete(ModelBinding<?> model, Predicate where) {
    this(model, where, false);
  }
}
