package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A pair that restricts one side, unless another key takes it along. */
@Model(ordering = "pk")
public class Pledge extends Entity<Pledge> implements PledgeFields {
  @ForeignKey(onDelete = OnDelete.RESTRICT, primaryKey = true)
  public Ref<Guild> guild;

  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  public Ref<Hero> hero;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public @Nullable Ref<Guild> owner;
}
