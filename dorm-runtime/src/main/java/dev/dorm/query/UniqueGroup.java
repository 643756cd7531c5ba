package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns whose values are unique together. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class UniqueGroup<M> implements UniqueTarget<M> {
  private final List<ColumnReference> columns;

  /** Makes a group; for generated code. */
  public UniqueGroup(ModelBinding<M> model, int... columns) {
    List<ColumnReference> references = new ArrayList<>();
    for (int column : columns) {
      references.add(model.column(column));
    }
    this.columns = List.copyOf(references);
  }

  @Override
  public List<ColumnReference> references() {
    return columns;
  }
}
