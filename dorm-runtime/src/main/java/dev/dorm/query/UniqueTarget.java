package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import java.util.List;

/**
 * Columns that identify a row: a unique column, or a group that is unique together.
 *
 * @param <M> the model
 */
public interface UniqueTarget<M> {
  /** The columns as the engine holds them. */
  List<ColumnReference> references();
}
