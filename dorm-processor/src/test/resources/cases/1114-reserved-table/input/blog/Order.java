package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model(table = "order")
public class Order extends Entity<Order> implements OrderFields {
  Long id;
}
