package dev.dorm.internal.ast;

/** A query that has at least one row. */
public record Exists(Select query) implements Predicate {
  @Override
  public void accept(Visitor visitor) {
    visitor.exists(this);
  }

  @Override
  public int depth() {
    return query.where().depth() + QUERY;
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
