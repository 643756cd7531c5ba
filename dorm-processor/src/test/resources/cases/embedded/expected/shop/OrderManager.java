package shop;

import dev.dorm.Manager;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Order}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class OrderManager extends Manager<Order> {
  /**
   * Made by {@link Order_}.
   */
  protected OrderManager() {
    super(OrderBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Order getById(long id) {
    return get(Order_.id.eq(id));
  }

  /**
   * The row whose {@code address.zip} has a value.
   */
  public final Order getByAddressZip(String address_zip) {
    return get(Order_.address.zip.eq(address_zip));
  }

  /**
   * The row whose {@code delivery.zip} has a value.
   */
  public final Order getByDeliveryZip(String delivery_zip) {
    return get(Order_.delivery.zip.eq(delivery_zip));
  }

  /**
   * The row whose {@code address.street} and {@code total.amount} have these values.
   */
  public final Order getByAddressStreetAndTotalAmount(String address_street,
      BigDecimal total_amount) {
    return get(Order_.address.street.eq(address_street), Order_.total.amount.eq(total_amount));
  }
}
