package dev.dorm.tests.bazaar;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who makes things. */
@Model(ordering = "-name")
public class Maker extends Entity<Maker> implements MakerFields {
  Long id;

  @CharField(maxLength = 60)
  String name;

  @CharField(maxLength = 60)
  @Nullable String city;

  int founded;

  @DecimalField(maxDigits = 14, decimalPlaces = 2)
  @Nullable BigDecimal capital;

  boolean open;

  @Reverse("maker")
  Many<Item> items;

  @Reverse("employer")
  Many<Person> staff;
}
