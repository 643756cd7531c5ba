package kinds;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Place}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface PlaceFields extends Bound<Place> {
  @Override
  default PlaceBinding $binding() {
    return PlaceBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Place self = (Place) this;
    self.everything = Ref.reverse(self);
  }

  default int getNumber() {
    return PlaceBinding.INSTANCE.loaded(this, 0).number;
  }

  default void setNumber(int value) {
    PlaceBinding.INSTANCE.assigning(this, 0).number = value;
  }

  /**
   * The row of {@code everything}, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Everything everything() {
    return ((Place) this).everything.getOrNone().orElse(null);
  }
}
