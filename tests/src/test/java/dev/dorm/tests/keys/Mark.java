package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

/** A key and nothing else. */
@Model
public class Mark extends Entity<Mark> implements MarkFields {
  @ForeignKey(onDelete = OnDelete.PROTECT, primaryKey = true)
  public Ref<Guild> guild;

  @CharField(maxLength = 10, primaryKey = true)
  public String word = "";
}
