package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;

/**
 * A value that the derived table of a select gives for each row.
 *
 * @param place the place in what the derived table gives; the key stands at 0
 * @param type how the value is read
 * @param nullable whether the value may be NULL
 */
public record Derived(int place, ColumnType<?> type, boolean nullable) implements Operand {
  @Override
  public void accept(Visitor visitor) {
    visitor.derived(this);
  }
}
