package dev.dorm.internal.ast;

/** A text that holds another, taken literally, or is described by it. */
public record TextMatch(Kind kind, boolean ignoreCase, Operand text, Operand pattern)
    implements Predicate {

  /** Where the other text stands. */
  public enum Kind {
    /** Anywhere. */
    CONTAINS,
    /** At the beginning. */
    STARTS_WITH,
    /** At the end. */
    ENDS_WITH,
    /** From the beginning to the end. */
    EQUALS,
    /** Anywhere, as a regular expression. */
    REGEX
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.textMatch(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return text.nullable() || pattern.nullable();
  }
}
