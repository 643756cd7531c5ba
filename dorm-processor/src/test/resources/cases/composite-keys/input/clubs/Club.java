package clubs;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Club extends Entity<Club> implements ClubFields {
  String name = "";

  @ManyToMany(through = Membership.class)
  Many<Person> people;

  @Reverse("club")
  Many<Membership> memberships;
}
