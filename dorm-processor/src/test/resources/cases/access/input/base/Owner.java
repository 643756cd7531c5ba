package base;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Owner extends Entity<Owner> implements OwnerFields {
  Long id;
}
