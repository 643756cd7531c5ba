package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import org.jspecify.annotations.Nullable;

/** Two values compared. */
public record Comparison(Operator operator, Operand left, Operand right) implements Predicate {

  /** The operators. */
  public enum Operator {
    /** Equal. */
    EQ("="),
    /** Not equal; a NULL differs from every value, so it is never unknown for one. */
    NE("<>"),
    /** Greater. */
    GT(">"),
    /** Greater or equal. */
    GTE(">="),
    /** Less. */
    LT("<"),
    /** Less or equal. */
    LTE("<=");

    private final String sql;

    Operator(String sql) {
      this.sql = sql;
    }

    /** The operator in SQL, for values that are not NULL. */
    public String sql() {
      return sql;
    }
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.comparison(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return operator != Operator.NE && (left.nullable() || right.nullable());
  }

  @Override
  public @Nullable ColumnReference uniqueGiven() {
    return operator == Operator.EQ
            && right instanceof Slot
            && left instanceof ColumnRef known
            && known.level() == 0
            && known.path() == null
            && known.column().isUnique()
        ? known.column()
        : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Comparison comparison
            && operator == comparison.operator
            && left.equals(comparison.left)
            && right.equals(comparison.right));
  }

  @Override
  public int hashCode() {
    int hash = operator.hashCode();
    hash = 31 * hash + left.hashCode();
    return 31 * hash + right.hashCode();
  }
}
