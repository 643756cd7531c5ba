package clubs;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model(ordering = "-pk")
public class Membership extends Entity<Membership> implements MembershipFields {
  int level = 3;

  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  private Ref<Club> club;

  @ForeignKey(onDelete = OnDelete.PROTECT, primaryKey = true)
  Ref<Person> person;

  public Ref<Club> getClub() {
    return club;
  }

  public void setClub(Ref<Club> club) {
    this.club = club;
  }
}
