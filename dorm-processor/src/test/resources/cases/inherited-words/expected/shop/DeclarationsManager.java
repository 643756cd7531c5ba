package shop;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Declarations}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class DeclarationsManager extends Manager<Declarations> {
  /**
   * Made by {@link Declarations_}.
   */
  protected DeclarationsManager() {
    super(DeclarationsBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Declarations getById(long id) {
    return get(Declarations_.id.eq(id));
  }
}
