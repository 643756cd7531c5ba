package clubs;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Profile}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class ProfileManager extends Manager<Profile> {
  /**
   * Made by {@link Profile_}.
   */
  protected ProfileManager() {
    super(ProfileBinding.INSTANCE);
  }

  /**
   * The row whose {@code person} has a value.
   */
  public final Profile getByPerson(Person person) {
    return get(Profile_.person.eq(person));
  }
}
