package dev.dorm.internal.ast;

/** Two numbers and what is done with them. */
public record Arithmetic(Operator operator, Operand left, Operand right) implements Operand {

  /** The operators. */
  public enum Operator {
    /** Sum. */
    PLUS("+"),
    /** Difference. */
    MINUS("-"),
    /** Product. */
    TIMES("*");

    private final String sql;

    Operator(String sql) {
      this.sql = sql;
    }

    /** The operator in SQL. */
    public String sql() {
      return sql;
    }
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.arithmetic(this);
  }

  @Override
  public boolean nullable() {
    return left.nullable() || right.nullable();
  }
}
