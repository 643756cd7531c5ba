package clubs;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DateField;
import dev.dorm.annotation.EnumField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.UniqueConstraint;
import java.time.LocalDate;

/** Keys of every kind. */
@Model(constraints = @UniqueConstraint(fields = {"note", "gate"}))
class Visit extends Entity<Visit> implements VisitFields {
  enum Gate {
    NORTH,
    SOUTH
  }

  String note = "";

  @EnumField(primaryKey = true)
  Gate gate = Gate.NORTH;

  @DateField(primaryKey = true)
  LocalDate day = LocalDate.EPOCH;

  @IntegerField(primaryKey = true)
  int number;

  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true, index = false)
  Ref<Profile> profile;
}
