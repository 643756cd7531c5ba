package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.Model;

@Model
public class Item extends Entity<Item> implements ItemFields {
  Long id;

  @Convert(converter = String.class)
  Money none;

  @Convert(converter = MoneyConverter.class)
  String other;

  @Convert(converter = Converters.Raw.class)
  Money raw;

  @Convert(converter = Converters.Abstract.class)
  Money unfinished;

  @Convert(converter = Converters.Fixed.class)
  Money fixed;

  @Convert(converter = Converters.Generic.class)
  Money generic;

  @Convert(converter = Converters.Nested.class)
  Money nested;
}
