package clubs;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.OneToOne;

@Model
public class Profile extends Entity<Profile> implements ProfileFields {
  @OneToOne(onDelete = OnDelete.CASCADE, primaryKey = true)
  Ref<Person> person;
}
