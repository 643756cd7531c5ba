package dev.dorm.internal.ast;

/** A value in the single column of a query. */
public record InQuery(Operand operand, Select query) implements Predicate {
  @Override
  public void accept(Visitor visitor) {
    visitor.inQuery(this);
  }

  @Override
  public int depth() {
    return query.where().depth() + QUERY;
  }

  @Override
  public boolean mayBeUnknown() {
    return true;
  }
}
