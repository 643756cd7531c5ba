package dev.dorm.internal.ast;

/** True of every row of which the operand is not true: also of those of which it is unknown. */
public record Negation(Predicate operand) implements Predicate {

  /** The opposite of a predicate. */
  public static Predicate of(Predicate operand) {
    if (operand instanceof Always always) {
      return always.value() ? Always.FALSE : Always.TRUE;
    }
    if (operand instanceof IsNull isNull) {
      return new IsNull(isNull.operand(), !isNull.negated());
    }
    if (operand instanceof Negation negation && !negation.operand.mayBeUnknown()) {
      return negation.operand;
    }
    return new Negation(operand);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.negation(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }

  @Override
  public int depth() {
    return operand.depth() + 1;
  }
}
