package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

/** A model between two others whose key is the pair. */
@Model
public class Oath extends Entity<Oath> implements OathFields {
  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  public Ref<Hero> hero;

  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  public Ref<Guild> guild;

  public int weight = 3;
}
