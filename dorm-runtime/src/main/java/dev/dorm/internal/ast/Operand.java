package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Node;

/** A typed SQL value. */
public sealed interface Operand extends Node
    permits ColumnRef,
        JunctionRef,
        Slot,
        ListSlot,
        FunctionCall,
        CaseWhen,
        Truth,
        Scalar,
        AggregateCall,
        Template,
        Output {

  /** Calls the method of the visitor that fits. */
  void accept(Visitor visitor);

  /** How the value is read and bound. */
  ColumnType<?> type();

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

    /** A value computed from others. */
    void function(FunctionCall call);

    /** A value chosen by conditions. */
    void choice(CaseWhen choice);

    /** Whether a predicate is true. */
    void truth(Truth truth);

    /** The single value of a query. */
    void scalar(Scalar scalar);

    /** A value computed from several rows. */
    void aggregate(AggregateCall call);

    /** A value in SQL that a program wrote. */
    void template(Template template);

    /** A value that the select gives already. */
    void output(Output output);
  }
}
