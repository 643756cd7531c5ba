package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Select;

/**
 * The primary key.
 *
 * @param <M> the model
 */
public interface KeyColumn<M> extends UniqueColumn<M> {
  /** The key of a row of a query on the same model, which runs inside this one. */
  default Condition<M> in(Subquery<M> query) {
    Fragment inner = Operands.of(query);
    return new Condition<>(
        new InQuery((Operand) fragment().node(), (Select) inner.node()),
        Fragment.join(fragment().values(), inner.values()));
  }
}
