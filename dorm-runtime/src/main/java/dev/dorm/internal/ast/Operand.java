package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

import dev.dorm.generated.Node;

/** A typed SQL value. */
public sealed interface Operand extends Node
    permits ColumnRef, JunctionRef, Slot, ListSlot, Arithmetic {

  /** Calls the method of the visitor that fits. */
  <T extends @Nullable Object> T accept(Visitor<T> visitor);

  /** Whether the value may be NULL. */
  boolean nullable();

  /** One method per kind of operand. */
  interface Visitor<T extends @Nullable Object> {
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
