package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;

/**
 * The place of a value.
 *
 * @param type the type that the value is bound by
 */
public record Slot(ColumnType<?> type) implements Operand {
  @Override
  public void accept(Visitor visitor) {
    visitor.slot(this);
  }

  @Override
  public boolean nullable() {
    return false;
  }
}
