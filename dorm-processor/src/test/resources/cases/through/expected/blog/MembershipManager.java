package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Membership}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class MembershipManager extends Manager<Membership> {
  /**
   * Made by {@link Membership_}.
   */
  protected MembershipManager() {
    super(MembershipBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Membership getById(long id) {
    return get(Membership_.id.eq(id));
  }
}
