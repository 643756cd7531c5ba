package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

/** A model between two rows of one model, without a constraint that a pair stands there once. */
@Model(table = "save_bond", ordering = "id")
public class Bond extends Entity<Bond> implements BondFields {
  public Long id;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public Ref<Person> first;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public Ref<Person> second;

  public int strength = 1;
}
