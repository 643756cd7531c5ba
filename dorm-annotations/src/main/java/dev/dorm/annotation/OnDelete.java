package dev.dorm.annotation;

/** What happens to the rows that refer to a row when that row is deleted. */
public enum OnDelete {
  /** They are deleted too. */
  CASCADE,
  /** The deletion is refused. */
  PROTECT,
  /**
   * The deletion is refused, unless they are deleted by a {@link #CASCADE} of the same deletion.
   */
  RESTRICT,
  /** Their reference becomes NULL; the column must be nullable. */
  SET_NULL,
  /** Their reference takes the value of the field's initialiser. */
  SET_DEFAULT,
  /** Nothing is done by dorm; the database's own constraint decides. */
  DO_NOTHING
}
