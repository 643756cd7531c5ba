package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Author}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class AuthorManager extends Manager<Author> {
  /**
   * Made by {@link Author_}.
   */
  protected AuthorManager() {
    super(AuthorBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Author getById(long id) {
    return get(Author_.id.eq(id));
  }
}
