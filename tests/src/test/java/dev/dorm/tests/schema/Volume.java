package dev.dorm.tests.schema;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

/** A model whose key has no default to be set to. */
@Model
public class Volume extends Entity<Volume> implements VolumeFields {
  Long id;

  @ForeignKey(onDelete = OnDelete.SET_DEFAULT)
  Ref<Shelf> shelf;

  @ForeignKey(onDelete = OnDelete.SET_DEFAULT)
  Ref<Shelf> former = Ref.id(1L);
}
