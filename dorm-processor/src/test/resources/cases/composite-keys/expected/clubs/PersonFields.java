package clubs;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Person}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface PersonFields extends Bound<Person> {
  @Override
  default PersonBinding $binding() {
    return PersonBinding.INSTANCE;
  }

  default String getCode() {
    return PersonBinding.INSTANCE.loaded(this, 0).code;
  }

  default void setCode(String value) {
    PersonBinding.INSTANCE.assigning(this, 0).code = value;
  }
}
