package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Named as the class that bindings inherit from. */
@Model
public class Declarations extends Entity<Declarations> {
  Long id;
  String text;
}
