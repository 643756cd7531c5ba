package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;
import java.util.Objects;
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

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Row row
              && Objects.equals(path, row.path)
              && model.equals(row.model)
              && Objects.equals(some, row.some));
    }

    @Override
    public int hashCode() {
      int hash = Objects.hashCode(path);
      hash = 31 * hash + model.hashCode();
      return 31 * hash + Objects.hashCode(some);
    }
  }

  /** One value. */
  record Value(Operand operand) implements Projection {}

  /**
   * One value of a derived table.
   *
   * @param operand the value
   * @param place the place by which {@link Derived} knows it
   */
  record Named(Operand operand, int place) implements Projection {}

  /** The number of rows. */
  record CountRows() implements Projection {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CountRows;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** Whether there is a row at all: the constant 1. */
  record One() implements Projection {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof One;
    }

    @Override
    public int hashCode() {
      return 2;
    }
  }
}
