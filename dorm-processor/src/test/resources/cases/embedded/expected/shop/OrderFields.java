package shop;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Order}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface OrderFields extends Bound<Order> {
  @Override
  default OrderBinding $binding() {
    return OrderBinding.INSTANCE;
  }

  default Long getId() {
    return OrderBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    OrderBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default Order.Address getAddress() {
    return OrderBinding.INSTANCE.loaded(this, 1).address;
  }

  default void setAddress(Order.Address value) {
    Order self = (Order) this;
    self.address = value;
    OrderBinding.INSTANCE.assigned(self, 1);
    OrderBinding.INSTANCE.assigned(self, 2);
    OrderBinding.INSTANCE.assigned(self, 3);
    OrderBinding.INSTANCE.assigned(self, 4);
    OrderBinding.INSTANCE.assigned(self, 5);
    OrderBinding.INSTANCE.assigned(self, 6);
    OrderBinding.INSTANCE.assigned(self, 7);
  }

  default Order. @Nullable Address getDelivery() {
    return OrderBinding.INSTANCE.loaded(this, 8).delivery;
  }

  default void setDelivery(Order. @Nullable Address value) {
    Order self = (Order) this;
    self.delivery = value;
    OrderBinding.INSTANCE.assigned(self, 8);
    OrderBinding.INSTANCE.assigned(self, 9);
    OrderBinding.INSTANCE.assigned(self, 10);
    OrderBinding.INSTANCE.assigned(self, 11);
    OrderBinding.INSTANCE.assigned(self, 12);
    OrderBinding.INSTANCE.assigned(self, 13);
    OrderBinding.INSTANCE.assigned(self, 14);
  }

  /**
   * The row that {@code previous} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Order previous() {
    Ref<Order> reference = OrderBinding.INSTANCE.loaded(this, 19).previous;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Order> getPrevious() {
    return OrderBinding.INSTANCE.loaded(this, 19).previous;
  }

  default void setPrevious(@Nullable Ref<Order> value) {
    OrderBinding.INSTANCE.assigning(this, 19).previous = value;
  }

  /**
   * Refers to a row, or to none.
   */
  default void setPrevious(@Nullable Order value) {
    setPrevious(value == null ? null : Ref.of(value));
  }
}
