package dev.dorm.internal.ast;

import dev.dorm.generated.Node;

/** A typed SQL value. */
public sealed interface Operand extends Node
    permits ColumnRef, JunctionRef, Slot, ListSlot, Arithmetic {

  /** Calls the method of the visitor that fits. */
  void accept(Visitor visitor);

  /** Whether the value may be NULL. */
  boolean nullable();

  /** One method per kind of operand. */
  interface Visitor {
    /** A column. */
    void column(ColumnRef column);

    /** A column of a table between two models. */
    void junction(JunctionRef column);

    /** A value. */
    void slot(Slot slot);

    /** A list of values. */
    void list(ListSlot list);

    /** A sum, a difference, a product, … */
    void arithmetic(Arithmetic arithmetic);
  }
}
