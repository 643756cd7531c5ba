package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;

/** A key that is written in several ways. */
@Model(ordering = "percent")
public class Rate extends Entity<Rate> implements RateFields {
  @DecimalField(maxDigits = 6, decimalPlaces = 2, primaryKey = true)
  public BigDecimal percent = BigDecimal.ZERO;

  @ManyToMany public Many<Rate> near;

  @Reverse("rate")
  public Many<Reading> readings;
}
