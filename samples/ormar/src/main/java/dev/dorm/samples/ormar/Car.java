package dev.dorm.samples.ormar;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A car, with much that may be unknown. */
@Model(table = "cars")
public class Car extends Entity<Car> implements CarFields {
  Integer id;

  @ForeignKey(onDelete = CASCADE)
  Ref<Company> manufacturer;

  @CharField(maxLength = 100)
  String name;

  @Nullable Integer year;

  @CharField(maxLength = 20)
  @Nullable String gearboxType;

  @Nullable Integer gears;

  @CharField(maxLength = 20)
  @Nullable String airconType;
}
