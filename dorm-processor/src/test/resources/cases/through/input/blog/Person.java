package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Person extends Entity<Person> implements PersonFields {
  Long id;
  @Reverse("members") Many<Group> groups;
  @ManyToMany(through = Friendship.class) Many<Person> friends;
}
