package lang;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model(database = "other")
class Integer extends Entity<Integer> implements IntegerFields {
  Long id;
}
