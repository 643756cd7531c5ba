package clubs;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Club}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class ClubManager extends Manager<Club> {
  /**
   * Made by {@link Club_}.
   */
  protected ClubManager() {
    super(ClubBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Club getById(long id) {
    return get(Club_.id.eq(id));
  }
}
