package dev.dorm.internal.ast;

import dev.dorm.generated.Node;

/** A typed SQL value. */
public sealed interface Operand extends Node
    permits ColumnRef, JunctionRef, Slot, ListSlot, Arithmetic {

  /** Calls the method of the visitor that fits. */
  <T> T accept(Visitor<T> visitor);

  /** Whether the value may be NULL. */
  boolean nullable();

  /** One method per kind of operand. */
  interface Visitor<T> {
    /** A column. */
    T column(ColumnRef column);

    /** A column of a table between two models. */
    T junction(JunctionRef column);

    /** A value. */
    T slot(Slot slot);

    /** A list of values. */
    T list(ListSlot list);

    /** A sum, a difference, a product, … */
    T arithmetic(Arithmetic arithmetic);
  }
}
