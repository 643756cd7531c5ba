package dev.dorm.migrate.state;

import org.jspecify.annotations.Nullable;

/**
 * What the database does with a column by itself.
 *
 * @param standard the value of rows that are inserted without one, or null
 * @param generated the expression that computes the value, or null when it is written
 * @param comment what the catalog says about the column, or null
 */
public record ColumnRules(
    @Nullable Expression standard, @Nullable Expression generated, @Nullable String comment) {
  /** Nothing. */
  public static final ColumnRules NONE = new ColumnRules(null, null, null);

  /** The same with another comment. */
  public ColumnRules withComment(@Nullable String newComment) {
    return new ColumnRules(standard, generated, newComment);
  }

  /** The constant that rows get which are inserted without a value, or null. */
  public @Nullable String constant() {
    return standard instanceof Expression.Value value ? value.text() : null;
  }

  /** Whether the database has a value for rows that come without one. */
  public boolean fills() {
    return standard != null || generated != null;
  }
}
