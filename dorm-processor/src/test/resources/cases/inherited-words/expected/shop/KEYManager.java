package shop;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link KEY}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class KEYManager extends Manager<KEY> {
  /**
   * Made by {@link KEY_}.
   */
  protected KEYManager() {
    super(KEYBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final KEY getById(long id) {
    return get(KEY_.id.eq(id));
  }
}
