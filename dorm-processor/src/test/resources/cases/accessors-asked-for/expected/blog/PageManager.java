package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Page}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class PageManager extends Manager<Page> {
  /**
   * Made by {@link Page_}.
   */
  protected PageManager() {
    super(PageBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Page getById(long id) {
    return get(Page_.id.eq(id));
  }
}
