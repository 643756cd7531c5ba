package blog;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Person}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class PersonManager extends Manager<Person> {
  /**
   * Made by {@link Person_}.
   */
  protected PersonManager() {
    super(PersonBinding.INSTANCE);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Person getById(long id) {
    return get(Person_.id.eq(id));
  }
}
