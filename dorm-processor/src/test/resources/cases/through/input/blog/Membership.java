package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model(table = "members")
public class Membership extends Entity<Membership> implements MembershipFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE, column = "the_group") Ref<Group> team;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Person> person;
  int since;
}
