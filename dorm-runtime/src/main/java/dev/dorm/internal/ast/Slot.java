package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

import dev.dorm.generated.ColumnType;

/**
 * The place of a value.
 *
 * @param type the type that the value is bound by
 */
public record Slot(ColumnType<?> type) implements Operand {
  @Override
  public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
    return visitor.slot(this);
  }

  @Override
  public boolean nullable() {
    return false;
  }
}
