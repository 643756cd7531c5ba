package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.BigIntegerField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.Model;

@Model
public class Item extends Entity<Item> implements ItemFields {
  @Convert(converter = MoneyConverter.class)
  @BigIntegerField(primaryKey = true)
  Money price;
}
