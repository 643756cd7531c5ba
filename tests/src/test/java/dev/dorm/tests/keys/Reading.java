package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Version;
import java.time.Instant;

/** A moment in a key of several columns, which is more exact in Java than in the table. */
@Model(ordering = "pk")
public class Reading extends Entity<Reading> implements ReadingFields {
  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  public Ref<Rate> rate;

  @DateTimeField(primaryKey = true)
  public Instant at = Instant.EPOCH;

  public int value;
  @Version public long version;
}
