package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Group}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class GroupManager extends Manager<Group> {
  /**
   * Made by {@link Group_}.
   */
  protected GroupManager() {
    super(GroupBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Group getById(long id) {
    return get(Group_.id.eq(id));
  }
}
