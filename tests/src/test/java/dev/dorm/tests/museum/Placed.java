package dev.dorm.tests.museum;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/**
 * What stands in a room.
 *
 * @param <M> the model
 */
@Model
public abstract class Placed<M> extends Entity<M> {
  @ForeignKey(onDelete = CASCADE, column = "p_where")
  public Ref<Room> room;
}
