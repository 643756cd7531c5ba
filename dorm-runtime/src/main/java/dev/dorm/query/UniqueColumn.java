package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import java.util.List;

/**
 * A column of which no two rows hold the same value.
 *
 * @param <M> the model
 */
public interface UniqueColumn<M> extends Column<M>, UniqueTarget<M> {
  @Override
  default List<ColumnReference> references() {
    return List.of(reference());
  }
}
