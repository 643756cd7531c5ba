package shop;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Order}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface OrderFields extends Bound<Order> {
  @Override
  default ModelBinding<Order> $binding() {
    return OrderBinding.INSTANCE;
  }

  default Long getId() {
    Order self = (Order) this;
    OrderBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Order self = (Order) this;
    self.id = value;
    OrderBinding.INSTANCE.assigned(self, 0);
  }

  default Order.Address getAddress() {
    Order self = (Order) this;
    OrderBinding.INSTANCE.require(self, 1);
    return self.address;
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
    Order self = (Order) this;
    OrderBinding.INSTANCE.require(self, 8);
    return self.delivery;
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
    Order self = (Order) this;
    OrderBinding.INSTANCE.require(self, 19);
    Ref<Order> reference = self.previous;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Order> getPrevious() {
    Order self = (Order) this;
    OrderBinding.INSTANCE.require(self, 19);
    return self.previous;
  }

  default void setPrevious(@Nullable Ref<Order> value) {
    Order self = (Order) this;
    self.previous = value;
    OrderBinding.INSTANCE.assigned(self, 19);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setPrevious(@Nullable Order value) {
    setPrevious(value == null ? null : Ref.of(value));
  }
}
