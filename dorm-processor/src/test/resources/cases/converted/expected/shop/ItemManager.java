package shop;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Item}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class ItemManager extends Manager<Item> {
  /**
   * Made by {@link Item_}.
   */
  protected ItemManager() {
    super(ItemBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Item getById(long id) {
    return get(Item_.id.eq(id));
  }

  /**
   * The row whose {@code offer} has a value.
   */
  public final Item getByOffer(Money offer) {
    return get(Item_.offer.eq(offer));
  }
}
