package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.Embedded;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model
public class Item extends Entity<Item> implements ItemFields {
  Long id;

  @Embedded @Nullable Note note;

  record Note(@Nullable String text, @Nullable Integer page) {}
}
