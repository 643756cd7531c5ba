package kinds;

import dev.dorm.Entity;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import dev.dorm.Ref;

@Model
public class Place extends Entity<Place> implements PlaceFields {
  @IntegerField(primaryKey = true) int number;

  @Reverse("only") Ref<Everything> everything;
}
