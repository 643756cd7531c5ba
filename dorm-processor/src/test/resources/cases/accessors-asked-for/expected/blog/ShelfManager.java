package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Shelf}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class ShelfManager extends Manager<Shelf> {
  /**
   * Made by {@link Shelf_}.
   */
  protected ShelfManager() {
    super(ShelfBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Shelf getById(long id) {
    return get(Shelf_.id.eq(id));
  }
}
