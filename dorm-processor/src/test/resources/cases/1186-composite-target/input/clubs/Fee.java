package clubs;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.OneToOne;

@Model
public class Fee extends Entity<Fee> implements FeeFields {
  @ForeignKey(onDelete = OnDelete.CASCADE)
  Ref<Membership> membership;

  @OneToOne(onDelete = OnDelete.CASCADE)
  Ref<Membership> only;

  @ManyToMany Many<Membership> others;
}
