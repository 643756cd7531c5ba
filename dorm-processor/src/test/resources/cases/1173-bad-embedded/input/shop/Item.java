package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.Embedded;
import dev.dorm.annotation.Model;

@Model
public class Item extends Entity<Item> implements ItemFields {
  Long id;

  @Embedded String text;

  @Embedded Parts.Size size;

  @Embedded Parts.Pair<String> pair;

  @Embedded Parts.Child child;

  @Embedded Parts.Abstract unfinished;

  @Embedded Parts.Fixed fixed;

  @Embedded Parts.Inner inner;

  @Embedded Parts.Empty empty;

  @Embedded int number;
}
