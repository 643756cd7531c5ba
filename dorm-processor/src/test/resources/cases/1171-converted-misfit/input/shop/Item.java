package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.Model;

@Model
public class Item extends Entity<Item> implements ItemFields {
  Long id;

  @Convert(converter = MoneyConverter.class)
  @CharField(maxLength = 10)
  Money price;
}
