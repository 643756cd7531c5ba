package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Book}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class BookManager extends Manager<Book> {
  /**
   * Made by {@link Book_}.
   */
  protected BookManager() {
    super(BookBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Book getById(long id) {
    return get(Book_.id.eq(id));
  }
}
