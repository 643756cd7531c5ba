package dev.dorm.internal.ast;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/** What a select gives. */
public sealed interface Projection {

  /**
   * All columns of a model on the way.
   *
   * @param path the way to the model; null for the root
   * @param model the model
   */
  record Row(@Nullable JoinPath path, ModelBinding<?> model) implements Projection {}

  /** One value. */
  record Value(Operand operand) implements Projection {}

  /** The number of rows. */
  record CountRows() implements Projection {}

  /** Whether there is a row at all: the constant 1. */
  record One() implements Projection {}
}
