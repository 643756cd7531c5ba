package clubs;

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
   * The row whose {@code code} has a value.
   */
  public final Person getByCode(String code) {
    return get(Person_.code.eq(code));
  }
}
