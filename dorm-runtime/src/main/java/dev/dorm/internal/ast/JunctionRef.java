package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RelationReference.Junction;

/**
 * The column of a table between two models that refers to the model the query did not start from.
 *
 * @param junction the table, seen so that its target is the query's model
 * @param type the type of the key that the column refers to
 */
public record JunctionRef(Junction junction, ColumnType<?> type) implements Operand {
  @Override
  public void accept(Visitor visitor) {
    visitor.junction(this);
  }

  @Override
  public boolean nullable() {
    return false;
  }
}
