package base;

import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Owner}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface OwnerFields extends Bound<Owner> {
  @Override
  default ModelBinding<Owner> $binding() {
    return OwnerBinding.INSTANCE;
  }

  default Long getId() {
    Owner self = (Owner) this;
    OwnerBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Owner self = (Owner) this;
    self.id = value;
    OwnerBinding.INSTANCE.assigned(self, 0);
  }
}
