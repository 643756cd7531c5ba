package clubs;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Club extends Entity<Club> implements ClubFields {
  String name = "";
}
