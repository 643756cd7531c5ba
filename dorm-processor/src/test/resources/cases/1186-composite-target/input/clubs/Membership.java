package clubs;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

@Model
public class Membership extends Entity<Membership> implements MembershipFields {
  @IntegerField(primaryKey = true)
  int club;

  @IntegerField(primaryKey = true)
  int person;

  @ManyToMany Many<Fee> fees;
}
