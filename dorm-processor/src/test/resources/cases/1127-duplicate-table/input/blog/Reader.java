package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model(
    table = "PEOPLE")
public class Reader extends Entity<Reader> implements ReaderFields {
  Long id;
}
