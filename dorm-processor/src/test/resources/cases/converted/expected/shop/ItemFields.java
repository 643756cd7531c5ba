package shop;

import dev.dorm.generated.Bound;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Item}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface ItemFields extends Bound<Item> {
  @Override
  default ItemBinding $binding() {
    return ItemBinding.INSTANCE;
  }

  default Long getId() {
    return ItemBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    ItemBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default Money getPrice() {
    return ItemBinding.INSTANCE.loaded(this, 1).price;
  }

  default void setPrice(Money value) {
    ItemBinding.INSTANCE.assigning(this, 1).price = value;
  }

  default @Nullable Money getOffer() {
    return ItemBinding.INSTANCE.loaded(this, 2).offer;
  }

  default void setOffer(@Nullable Money value) {
    ItemBinding.INSTANCE.assigning(this, 2).offer = value;
  }

  default Set<String> getWords() {
    return ItemBinding.INSTANCE.loaded(this, 3).words;
  }

  default void setWords(Set<String> value) {
    ItemBinding.INSTANCE.assigning(this, 3).words = value;
  }

  default int getTenths() {
    return ItemBinding.INSTANCE.loaded(this, 4).tenths;
  }

  default void setTenths(int value) {
    ItemBinding.INSTANCE.assigning(this, 4).tenths = value;
  }

  default Long getMinutes() {
    return ItemBinding.INSTANCE.loaded(this, 6).minutes;
  }

  default void setMinutes(Long value) {
    ItemBinding.INSTANCE.assigning(this, 6).minutes = value;
  }

  default String getHidden() {
    return ItemBinding.INSTANCE.loaded(this, 7).hidden;
  }

  default void setHidden(String value) {
    ItemBinding.INSTANCE.assigning(this, 7).hidden = value;
  }
}
