package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;

/** Whether a predicate is true, as a value: never NULL, unknown is false. */
public record Truth(Predicate predicate) implements Operand {
  @Override
  public void accept(Visitor visitor) {
    visitor.truth(this);
  }

  @Override
  public ColumnType<?> type() {
    return ColumnTypes.BOOLEAN;
  }

  @Override
  public boolean nullable() {
    return false;
  }
}
