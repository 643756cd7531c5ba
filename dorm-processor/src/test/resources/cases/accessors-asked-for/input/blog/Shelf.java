package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import other.*;

/** Its accessors go before those that it imports with a star. */
@Model
public class Shelf extends Entity<Shelf> implements ShelfFields {
  Long id;
  int height = Room.HEIGHT;

  int twice() {
    return 2 * getHeight();
  }
}
