package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;

@Model
public class Order extends Entity<Order> implements OrderFields {
  Long id;
  int group;

  @SuppressWarnings("DORM1114")
  int user;

  @IntegerField(column = "limit")
  int most;
}
