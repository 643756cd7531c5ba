package clubs;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Membership}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface MembershipFields extends Bound<Membership> {
  @Override
  default ModelBinding<Membership> $binding() {
    return MembershipBinding.INSTANCE;
  }

  default int getLevel() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 0);
    return self.level;
  }

  default void setLevel(int value) {
    Membership self = (Membership) this;
    self.level = value;
    MembershipBinding.INSTANCE.assigned(self, 0);
  }

  /**
   * The row that {@code club} refers to, loaded when it is not at hand.
   */
  default Club club() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 1);
    return MembershipBinding.INSTANCE.given(self.getClub(), 1).get();
  }

  /**
   * The row that {@code person} refers to, loaded when it is not at hand.
   */
  default Person person() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 2);
    return MembershipBinding.INSTANCE.given(self.person, 2).get();
  }

  default Ref<Person> getPerson() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 2);
    return self.person;
  }

  default void setPerson(Ref<Person> value) {
    Membership self = (Membership) this;
    self.person = value;
    MembershipBinding.INSTANCE.assigned(self, 2);
  }

  /**
   * Refers to a row.
   */
  default void setPerson(Person value) {
    setPerson(Ref.of(value));
  }
}
