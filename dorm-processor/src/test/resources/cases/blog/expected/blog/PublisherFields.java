package blog;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Publisher}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface PublisherFields extends Bound<Publisher> {
  @Override
  default PublisherBinding $binding() {
    return PublisherBinding.INSTANCE;
  }

  /**
   * The implied key, which the row's state keeps; it cannot be set.
   */
  default @Nullable Long getId() {
    return (Long) PublisherBinding.INSTANCE.get((Publisher) this, 0);
  }

  default String getName() {
    return PublisherBinding.INSTANCE.loaded(this, 1).name;
  }

  default void setName(String value) {
    PublisherBinding.INSTANCE.assigning(this, 1).name = value;
  }

  default String getCity() {
    return PublisherBinding.INSTANCE.loaded(this, 2).city;
  }

  default void setCity(String value) {
    PublisherBinding.INSTANCE.assigning(this, 2).city = value;
  }

  default @Nullable Integer getFounded() {
    return PublisherBinding.INSTANCE.loaded(this, 3).founded;
  }

  default void setFounded(@Nullable Integer value) {
    PublisherBinding.INSTANCE.assigning(this, 3).founded = value;
  }
}
