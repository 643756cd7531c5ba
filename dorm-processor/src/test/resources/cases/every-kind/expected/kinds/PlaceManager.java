package kinds;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Place}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class PlaceManager extends Manager<Place> {
  /**
   * Made by {@link Place_}.
   */
  protected PlaceManager() {
    super(PlaceBinding.INSTANCE);
  }

  /**
   * The row whose {@code number} has a value.
   */
  public final Place getByNumber(int number) {
    return get(Place_.number.eq(number));
  }
}
