package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Publisher}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class PublisherManager extends Manager<Publisher> {
  /**
   * Made by {@link Publisher_}.
   */
  protected PublisherManager() {
    super(PublisherBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Publisher getById(long id) {
    return get(Publisher_.id.eq(id));
  }

  /**
   * The row whose {@code name} and {@code city} have these values.
   */
  public final Publisher getByNameAndCity(String name, String city) {
    return get(Publisher_.name.eq(name), Publisher_.city.eq(city));
  }
}
