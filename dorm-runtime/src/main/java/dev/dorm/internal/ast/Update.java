package dev.dorm.internal.ast;

import dev.dorm.generated.ModelBinding;
import java.util.List;

/**
 * Changed rows. The predicate goes over no relation; what does stands in a subquery on the key.
 *
 * @param model the model
 * @param assigned what is set
 * @param where which rows
 * @param inKeyOrder whether the rows are locked in the order of their keys, where rows are locked
 */
public record Update(
    ModelBinding<?> model, List<Assigned> assigned, Predicate where, boolean inKeyOrder)
    implements Statement {
  /** An update of rows that are known, or locked already. */
  public Update(ModelBinding<?> model, List<Assigned> assigned, Predicate where) {
    this(model, assigned, where, false);
  }
}
