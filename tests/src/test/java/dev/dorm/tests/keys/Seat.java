package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A pair of foreign keys that is the key, with columns before, between and behind. */
@Model(ordering = "pk")
public class Seat extends Entity<Seat> implements SeatFields {
  public int level = 1;

  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  public Ref<Guild> guild;

  @CharField(maxLength = 20)
  public String role = "";

  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  public Ref<Hero> hero;

  @ForeignKey(onDelete = OnDelete.SET_NULL)
  public @Nullable Ref<Hero> sponsor;
}
