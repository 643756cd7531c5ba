package dev.dorm.migrate.introspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a live table, or a UNIQUE constraint.
 *
 * @param name its name
 * @param parts what it sorts by
 * @param unique whether values are unique
 * @param constraint whether it belongs to a constraint
 * @param method how it is built: {@code btree} and the like
 * @param condition the rows it holds, null for all
 * @param valid whether the database uses it; one that was broken off while it was built is not used
 */
public record LiveIndex(
    String name,
    List<Part> parts,
    boolean unique,
    boolean constraint,
    String method,
    @Nullable String condition,
    boolean valid) {
  /** Copies the list. */
  public LiveIndex {
    parts = List.copyOf(parts);
  }

  /** The same index with another name. */
  public LiveIndex named(String newName) {
    return new LiveIndex(newName, parts, unique, constraint, method, condition, valid);
  }

  /** Whether it is one that every database has: of plain columns and of all rows. */
  public boolean isPlain() {
    return condition == null
        && method.equals("btree")
        && parts.stream().allMatch(part -> !part.expression() && part.extra().isEmpty());
  }

  /** The columns, when there is no expression among them. */
  public List<String> columns() {
    return parts.stream().map(Part::text).toList();
  }

  /**
   * A part of an index.
   *
   * @param text the column, or the expression
   * @param expression whether it is an expression
   * @param descending whether the greatest value comes first
   * @param extra other words: a collation, a class of operators, or that it is only carried along
   */
  public record Part(String text, boolean expression, boolean descending, String extra) {
    @Override
    public String toString() {
      return text + (descending ? " DESC" : "") + (extra.isEmpty() ? "" : " " + extra);
    }
  }
}
