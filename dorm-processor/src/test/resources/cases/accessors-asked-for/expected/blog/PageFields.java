package blog;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Page}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface PageFields extends Bound<Page> {
  @Override
  default PageBinding $binding() {
    return PageBinding.INSTANCE;
  }

  default Long getId() {
    return PageBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    PageBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default int getNumber() {
    return PageBinding.INSTANCE.loaded(this, 1).number;
  }

  default void setNumber(int value) {
    PageBinding.INSTANCE.assigning(this, 1).number = value;
  }
}
