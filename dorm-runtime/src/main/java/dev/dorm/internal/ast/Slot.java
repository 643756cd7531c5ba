package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import org.jspecify.annotations.Nullable;

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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Slot slot && type.equals(slot.type));
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
