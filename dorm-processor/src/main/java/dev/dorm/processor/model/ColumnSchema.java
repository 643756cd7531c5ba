package dev.dorm.processor.model;

import java.util.Optional;

/**
 * What the database does with a column by itself.
 *
 * @param standard the value of rows that come without one
 * @param generated the expression that computes the value
 * @param comment what the catalog says, empty for nothing
 */
public record ColumnSchema(
    Optional<Expression> standard, Optional<Expression> generated, String comment) {
  /** Nothing. */
  public static final ColumnSchema NONE = new ColumnSchema(Optional.empty(), Optional.empty(), "");
}
