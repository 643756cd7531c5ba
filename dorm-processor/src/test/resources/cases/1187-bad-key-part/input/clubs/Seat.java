package clubs;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.FloatField;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.OneToOne;
import java.math.BigDecimal;
import java.time.Instant;

@Model
public class Seat extends Entity<Seat> implements SeatFields {
  @IntegerField(primaryKey = true)
  int row;

  @IntegerField(primaryKey = true, unique = true)
  int number;

  @FloatField(primaryKey = true)
  double width;

  @DecimalField(maxDigits = 5, decimalPlaces = 2, primaryKey = true)
  BigDecimal price = BigDecimal.ONE;

  @DateTimeField(primaryKey = true, autoNowAdd = true)
  Instant made = Instant.EPOCH;

  @OneToOne(onDelete = OnDelete.CASCADE, primaryKey = true)
  Ref<Club> club;
}
