package dev.dorm.tests.museum;

import static dev.dorm.annotation.OnDelete.PROTECT;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/**
 * What keeps a room from going.
 *
 * @param <M> the model
 */
@Model
public abstract class Guard<M> extends Entity<M> {
  @ForeignKey(onDelete = PROTECT)
  public Ref<Room> room;
}
