package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a select gives. */
public sealed interface Projection {

  /**
   * The columns of a model on the way.
   *
   * @param path the way to the model; null for the root
   * @param model the model
   * @param some the columns, in the model's order; null for all of them
   */
  record Row(@Nullable JoinPath path, ModelBinding<?> model, @Nullable List<ColumnReference> some)
      implements Projection {

    /** The columns. */
    public List<ColumnReference> columns() {
      return some == null ? model.columns() : some;
    }
  }

  /** One value. */
  record Value(Operand operand) implements Projection {}

  /** The number of rows. */
  record CountRows() implements Projection {}

  /** Whether there is a row at all: the constant 1. */
  record One() implements Projection {}
}
