package dev.dorm.migrate.state;

import java.util.function.UnaryOperator;
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

  @Override
  public ManyToManyField renamed(String newName) {
    return new ManyToManyField(newName, to, table, through, external);
  }

  /** This relation over another table. */
  public ManyToManyField over(JoinTable other) {
    return new ManyToManyField(name, to, other, through, external);
  }

  /** This relation with other models on the other side and between. */
  ManyToManyField relinked(UnaryOperator<ModelKey> names) {
    return new ManyToManyField(
        name, names.apply(to), table, through == null ? null : names.apply(through), external);
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
