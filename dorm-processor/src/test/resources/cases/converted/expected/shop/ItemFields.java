package shop;

import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Item}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface ItemFields extends Bound<Item> {
  @Override
  default ModelBinding<Item> $binding() {
    return ItemBinding.INSTANCE;
  }

  default Long getId() {
    Item self = (Item) this;
    ItemBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Item self = (Item) this;
    self.id = value;
    ItemBinding.INSTANCE.assigned(self, 0);
  }

  default Money getPrice() {
    Item self = (Item) this;
    ItemBinding.INSTANCE.require(self, 1);
    return self.price;
  }

  default void setPrice(Money value) {
    Item self = (Item) this;
    self.price = value;
    ItemBinding.INSTANCE.assigned(self, 1);
  }

  default @Nullable Money getOffer() {
    Item self = (Item) this;
    ItemBinding.INSTANCE.require(self, 2);
    return self.offer;
  }

  default void setOffer(@Nullable Money value) {
    Item self = (Item) this;
    self.offer = value;
    ItemBinding.INSTANCE.assigned(self, 2);
  }

  default Set<String> getWords() {
    Item self = (Item) this;
    ItemBinding.INSTANCE.require(self, 3);
    return self.words;
  }

  default void setWords(Set<String> value) {
    Item self = (Item) this;
    self.words = value;
    ItemBinding.INSTANCE.assigned(self, 3);
  }

  default int getTenths() {
    Item self = (Item) this;
    ItemBinding.INSTANCE.require(self, 4);
    return self.tenths;
  }

  default void setTenths(int value) {
    Item self = (Item) this;
    self.tenths = value;
    ItemBinding.INSTANCE.assigned(self, 4);
  }

  default Long getMinutes() {
    Item self = (Item) this;
    ItemBinding.INSTANCE.require(self, 6);
    return self.minutes;
  }

  default void setMinutes(Long value) {
    Item self = (Item) this;
    self.minutes = value;
    ItemBinding.INSTANCE.assigned(self, 6);
  }

  default String getHidden() {
    Item self = (Item) this;
    ItemBinding.INSTANCE.require(self, 7);
    return self.hidden;
  }

  default void setHidden(String value) {
    Item self = (Item) this;
    self.hidden = value;
    ItemBinding.INSTANCE.assigned(self, 7);
  }
}
