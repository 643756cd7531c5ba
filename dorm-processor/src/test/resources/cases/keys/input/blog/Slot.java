package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;

@Model
public class Slot extends Entity<Slot> implements SlotFields {
  @IntegerField(primaryKey = true) int number;
}
