package dev.dorm.migrate.state;

import org.jspecify.annotations.Nullable;

/**
 * A field that is a relation of many rows to many rows: no column, but a table between.
 *
 * @param name the property
 * @param to the other side
 * @param table the table that dorm makes; null when {@code through} stands between
 * @param through the model that stands between, or null
 * @param external the key of the other side's table when migrations do not own it, else null
 */
public record ManyToManyField(
    String name,
    ModelKey to,
    @Nullable JoinTable table,
    @Nullable ModelKey through,
    @Nullable TableKey external)
    implements FieldState {

  /** Checks that one of table and model stands between. */
  public ManyToManyField {
    if ((table == null) == (through == null)) {
      throw new IllegalArgumentException(name + " needs either a table or a model between");
    }
  }

  /**
   * The table between two models.
   *
   * @param name the table
   * @param source the column that refers to the model with the field
   * @param target the column that refers to the other side
   */
  public record JoinTable(String name, String source, String target) {}
}
