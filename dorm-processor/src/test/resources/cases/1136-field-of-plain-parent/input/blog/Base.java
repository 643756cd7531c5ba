package blog;

import dev.dorm.Entity;

public abstract class Base<M> extends Entity<M> {
  String note = "";
  transient int cached;

  String shown() {
    return note;
  }
}
