package dev.dorm.internal.ast;

import java.util.List;

/**
 * The rows of several selects combined from left to right. A select with a window keeps its order
 * and its window; of the others only the rows count.
 *
 * @param operator how they are combined
 * @param parts the selects, each of one column, the key of the same model
 */
public record Compound(Operator operator, List<Select> parts) implements Query {

  /** How rows are combined. */
  public enum Operator {
    /** Those of any part, equal ones once. */
    UNION("UNION"),
    /** Those of all parts, equal ones as often as they come. */
    UNION_ALL("UNION ALL"),
    /** Those that are in every part, equal ones once. */
    INTERSECTION("INTERSECT"),
    /** Those of the first part that are in no other, equal ones once. */
    DIFFERENCE("EXCEPT");

    private final String sql;

    Operator(String sql) {
      this.sql = sql;
    }

    /** The operator in SQL. */
    public String sql() {
      return sql;
    }
  }

  /** A combination; the list is copied. */
  public Compound {
    parts = List.copyOf(parts);
  }
}
