package dev.dorm.internal.load;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which columns of a model a statement reads, and where each stands. The key, and the version if
 * there is one, are always among them. Immutable.
 */
public final class LoadedColumns {
  private static final int ABSENT = -1;

  private final int[] places;
  private final int width;

  private LoadedColumns(int[] places, int width) {
    this.places = places;
    this.width = width;
  }

  /**
   * Some columns, one behind the other in the model's order; the key and the version are added.
   *
   * @param columns the places of the columns in the model
   */
  public static LoadedColumns inOrder(ModelBinding<?> model, BitSet columns) {
    int[] places = new int[model.columns().size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      ColumnReference column = model.column(i);
      boolean always = column.isOfKey() || column == model.version();
      places[i] = always || columns.get(i) ? next++ : ABSENT;
    }
    return new LoadedColumns(places, next);
  }

  /**
   * Columns that stand anywhere.
   *
   * @param places by column: its distance from the first one, or less than 0 when it is not read
   */
  public static LoadedColumns at(int... places) {
    int width = 0;
    for (int place : places) {
      width = Math.max(width, place + 1);
    }
    return new LoadedColumns(Arrays.copyOf(places, places.length), width);
  }

  /** Whether a column is read. */
  public boolean has(int column) {
    return places[column] >= 0;
  }

  /** Whether every column is read. */
  public boolean hasAll() {
    for (int place : places) {
      if (place < 0) {
        return false;
      }
    }
    return true;
  }

  /** The distance of a column that is read from the first one. */
  int place(int column) {
    return places[column];
  }

  /** The number of columns that the row takes up in the statement. */
  public int width() {
    return width;
  }
}
