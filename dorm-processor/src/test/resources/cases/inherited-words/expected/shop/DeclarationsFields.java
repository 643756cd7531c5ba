package shop;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Declarations}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface DeclarationsFields extends Bound<Declarations> {
  @Override
  default DeclarationsBinding $binding() {
    return DeclarationsBinding.INSTANCE;
  }

  default Long getId() {
    return DeclarationsBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    DeclarationsBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default String getText() {
    return DeclarationsBinding.INSTANCE.loaded(this, 1).text;
  }

  default void setText(String value) {
    DeclarationsBinding.INSTANCE.assigning(this, 1).text = value;
  }
}
