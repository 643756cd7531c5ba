package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first branch whose condition is true.
 *
 * @param branches the branches, at least one
 * @param otherwise the value where no condition is true; null for NULL
 * @param type how the value is read
 */
public record CaseWhen(List<Branch> branches, @Nullable Operand otherwise, ColumnType<?> type)
    implements Operand {

  /** A condition and the value where it is true. */
  public record Branch(Predicate condition, Operand value) {}

  /** A choice; the list is copied. */
  public CaseWhen {
    branches = List.copyOf(branches);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.choice(this);
  }

  @Override
  public boolean nullable() {
    if (otherwise == null || otherwise.nullable()) {
      return true;
    }
    for (Branch branch : branches) {
      if (branch.value().nullable()) {
        return true;
      }
    }
    return false;
  }
}
