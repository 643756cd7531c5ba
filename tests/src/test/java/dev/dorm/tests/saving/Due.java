package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

/** What goes with a row of a model between. */
@Model(table = "save_due")
public class Due extends Entity<Due> implements DueFields {
  public Long id;
  public int amount;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public Ref<Membership> membership;
}
