package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Has a model inside, whose accessors are called otherwise. */
public final class Shop {
  private Shop() {}

  /** Is called Shop_Tag in generated names. */
  @Model
  public static class Tag extends Entity<Tag> implements TagFields {
    Long id;
  }
}
