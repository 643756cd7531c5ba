package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Named as the class that bindings inherit from. */
@Model
public class Declarations extends Entity<Declarations> implements DeclarationsFields {
  Long id;
  String text;
}
