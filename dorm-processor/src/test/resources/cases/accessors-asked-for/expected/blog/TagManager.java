package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Tag}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class TagManager extends Manager<Tag> {
  /**
   * Made by {@link Tag_}.
   */
  protected TagManager() {
    super(TagBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Tag getById(long id) {
    return get(Tag_.id.eq(id));
  }
}
