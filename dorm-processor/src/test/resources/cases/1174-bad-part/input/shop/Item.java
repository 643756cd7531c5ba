package shop;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.AutoField;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.Embedded;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import java.time.Instant;

@Model
public class Item extends Entity<Item> implements ItemFields {
  Long id;

  int whole_flat;

  @Embedded Whole whole;

  record Inside(int value) {}

  static class Whole {
    @ForeignKey(onDelete = OnDelete.CASCADE)
    Ref<Item> parent;

    @ManyToMany Many<Item> items;

    @Embedded Inside inside;

    @AutoField Integer counter;

    @IntegerField(primaryKey = true)
    int key;

    @DateTimeField(autoNow = true)
    Instant changed;

    final int fixed = 1;

    private int secret;

    int flat;

    Object anything;
  }
}
