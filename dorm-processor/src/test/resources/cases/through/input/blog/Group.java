package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

@Model
public class Group extends Entity<Group> implements GroupFields {
  Long id;
  @ManyToMany(through = Membership.class) Many<Person> members;
}
