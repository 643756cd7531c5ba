package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Node;

/** A column and what it is set to. */
public record Assigned(ColumnReference column, Operand operand) implements Node {}
