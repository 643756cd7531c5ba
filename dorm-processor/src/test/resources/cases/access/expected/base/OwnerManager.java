package base;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Owner}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class OwnerManager extends Manager<Owner> {
  /**
   * Made by {@link Owner_}.
   */
  protected OwnerManager() {
    super(OwnerBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Owner getById(long id) {
    return get(Owner_.id.eq(id));
  }
}
