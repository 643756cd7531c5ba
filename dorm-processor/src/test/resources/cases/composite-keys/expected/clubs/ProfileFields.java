package clubs;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Profile}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface ProfileFields extends Bound<Profile> {
  @Override
  default ProfileBinding $binding() {
    return ProfileBinding.INSTANCE;
  }

  /**
   * The row that {@code person} refers to, loaded when it is not at hand.
   */
  default Person person() {
    Ref<Person> reference = ProfileBinding.INSTANCE.loaded(this, 0).person;
    return ProfileBinding.INSTANCE.given(reference, 0).get();
  }

  default Ref<Person> getPerson() {
    return ProfileBinding.INSTANCE.loaded(this, 0).person;
  }

  default void setPerson(Ref<Person> value) {
    ProfileBinding.INSTANCE.assigning(this, 0).person = value;
  }

  /**
   * Refers to a row.
   */
  default void setPerson(Person value) {
    setPerson(Ref.of(value));
  }
}
