package shop;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

/** Named as a word that bindings inherit, and so are its properties. */
@Model
public class KEY extends Entity<KEY> implements KEYFields {
  Long id;
  State key;
  UUID nullable;
  java.util.UUID uuid;
  int toOne;
  boolean decimal;
  String varchar;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  Ref<Declarations> foreignKey;

  /** Reached through a type that is named as an inherited word. */
  public enum State {
    OPEN,
    CLOSED
  }
}
