package blog;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Shelf}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface ShelfFields extends Bound<Shelf> {
  @Override
  default ShelfBinding $binding() {
    return ShelfBinding.INSTANCE;
  }

  default Long getId() {
    return ShelfBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    ShelfBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default int getHeight() {
    return ShelfBinding.INSTANCE.loaded(this, 1).height;
  }

  default void setHeight(int value) {
    ShelfBinding.INSTANCE.assigning(this, 1).height = value;
  }
}
