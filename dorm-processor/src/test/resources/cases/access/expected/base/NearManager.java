package base;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Near}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
class NearManager extends Manager<Near> {
  /**
   * Made by {@link Near_}.
   */
  protected NearManager() {
    super(NearBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Near getById(long id) {
    return get(Near_.id.eq(id));
  }
}
