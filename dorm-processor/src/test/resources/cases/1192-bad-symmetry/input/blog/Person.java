package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Person extends Entity<Person> implements PersonFields {
  Long id;
  @ManyToMany(symmetrical = true) Many<Person> friends;
  @Reverse("friends") Many<Person> friendOf;
  @ManyToMany(symmetrical = true) Many<Tag> tags;
}
