package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model
public class Membership extends Entity<Membership> implements MembershipFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Group> team;
}
