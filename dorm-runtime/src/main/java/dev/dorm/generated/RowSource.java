package dev.dorm.generated;

import org.jspecify.annotations.Nullable;

/**
 * Where rows came from: one object for all rows of a fetch. It knows which columns were read and
 * loads what was not, for all rows of the fetch at once.
 */
public abstract class RowSource {
  /** Makes a source. */
  protected RowSource() {}

  /** Where an object's row came from; null for a new one. */
  public static <M> @Nullable RowSource of(ModelBinding<M> model, M row) {
    RowState state = model.state(row);
    return state == null ? null : state.source();
  }

  /** Whether the column was read for every row. */
  public abstract boolean loads(int column);

  /** Whether every column was read for every row. */
  public abstract boolean loadsAll();

  /** Loads a column that was not read, for the row and its peers. */
  public abstract void loadColumn(Object row, int column);

  /** Whether its rows remember nothing, so that they cannot be saved. */
  public boolean readOnly() {
    return false;
  }

  /** The link that the references of a to-one relation share. */
  public abstract ReferenceLink link(int relation);
}
