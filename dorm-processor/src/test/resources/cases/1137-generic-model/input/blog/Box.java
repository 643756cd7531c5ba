package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Box<T> extends Entity<Box<T>> {
  Long id;
}
