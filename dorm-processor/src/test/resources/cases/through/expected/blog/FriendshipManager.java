package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Friendship}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class FriendshipManager extends Manager<Friendship> {
  /**
   * Made by {@link Friendship_}.
   */
  protected FriendshipManager() {
    super(FriendshipBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Friendship getById(long id) {
    return get(Friendship_.id.eq(id));
  }
}
