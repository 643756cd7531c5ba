package dev.dorm.tests.stub;

import dev.dorm.Manager;

/** The rows of {@link Tag}. */
public class TagManager extends Manager<Tag> {
  /** Made by {@link Tag_}. */
  protected TagManager() {
    super(TagBinding.INSTANCE);
  }

  /** The row whose {@code id} has a value. */
  public final Tag getById(long id) {
    return get(Tag_.id.eq(id));
  }

  /** The row whose {@code name} has a value. */
  public final Tag getByName(String name) {
    return get(Tag_.name.eq(name));
  }
}
