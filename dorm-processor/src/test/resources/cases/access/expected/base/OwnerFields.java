package base;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Owner}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface OwnerFields extends Bound<Owner> {
  @Override
  default OwnerBinding $binding() {
    return OwnerBinding.INSTANCE;
  }

  default Long getId() {
    return OwnerBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    OwnerBinding.INSTANCE.assigning(this, 0).id = value;
  }
}
