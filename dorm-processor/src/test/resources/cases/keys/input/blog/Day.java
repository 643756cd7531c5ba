package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DateField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import java.time.LocalDate;

@Model
class Day extends Entity<Day> implements DayFields {
  @DateField(primaryKey = true) LocalDate day = LocalDate.EPOCH;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Profile> profile;
}
