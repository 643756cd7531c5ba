package clubs;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Membership}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface MembershipFields extends Bound<Membership> {
  @Override
  default MembershipBinding $binding() {
    return MembershipBinding.INSTANCE;
  }

  default int getLevel() {
    return MembershipBinding.INSTANCE.loaded(this, 0).level;
  }

  default void setLevel(int value) {
    MembershipBinding.INSTANCE.assigning(this, 0).level = value;
  }

  /**
   * The row that {@code club} refers to, loaded when it is not at hand.
   */
  default Club club() {
    Ref<Club> reference = MembershipBinding.INSTANCE.loaded(this, 1).getClub();
    return MembershipBinding.INSTANCE.given(reference, 1).get();
  }

  /**
   * The row that {@code person} refers to, loaded when it is not at hand.
   */
  default Person person() {
    Ref<Person> reference = MembershipBinding.INSTANCE.loaded(this, 2).person;
    return MembershipBinding.INSTANCE.given(reference, 2).get();
  }

  default Ref<Person> getPerson() {
    return MembershipBinding.INSTANCE.loaded(this, 2).person;
  }

  default void setPerson(Ref<Person> value) {
    MembershipBinding.INSTANCE.assigning(this, 2).person = value;
  }

  /**
   * Refers to a row.
   */
  default void setPerson(Person value) {
    setPerson(Ref.of(value));
  }
}
