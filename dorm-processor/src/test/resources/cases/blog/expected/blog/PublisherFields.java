package blog;

import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Publisher}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface PublisherFields extends Bound<Publisher> {
  @Override
  default ModelBinding<Publisher> $binding() {
    return PublisherBinding.INSTANCE;
  }

  /**
   * The implied key, which the row's state keeps; it cannot be set.
   */
  default @Nullable Long getId() {
    return (Long) PublisherBinding.INSTANCE.get((Publisher) this, 0);
  }

  default String getName() {
    Publisher self = (Publisher) this;
    PublisherBinding.INSTANCE.require(self, 1);
    return self.name;
  }

  default void setName(String value) {
    Publisher self = (Publisher) this;
    self.name = value;
    PublisherBinding.INSTANCE.assigned(self, 1);
  }

  default String getCity() {
    Publisher self = (Publisher) this;
    PublisherBinding.INSTANCE.require(self, 2);
    return self.city;
  }

  default void setCity(String value) {
    Publisher self = (Publisher) this;
    self.city = value;
    PublisherBinding.INSTANCE.assigned(self, 2);
  }

  default @Nullable Integer getFounded() {
    Publisher self = (Publisher) this;
    PublisherBinding.INSTANCE.require(self, 3);
    return self.founded;
  }

  default void setFounded(@Nullable Integer value) {
    Publisher self = (Publisher) this;
    self.founded = value;
    PublisherBinding.INSTANCE.assigned(self, 3);
  }
}
