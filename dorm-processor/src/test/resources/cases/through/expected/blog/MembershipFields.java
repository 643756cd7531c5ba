package blog;

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

  default Long getId() {
    return MembershipBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    MembershipBinding.INSTANCE.assigning(this, 0).id = value;
  }

  /**
   * The row that {@code team} refers to, loaded when it is not at hand.
   */
  default Group team() {
    Ref<Group> reference = MembershipBinding.INSTANCE.loaded(this, 1).team;
    return MembershipBinding.INSTANCE.given(reference, 1).get();
  }

  default Ref<Group> getTeam() {
    return MembershipBinding.INSTANCE.loaded(this, 1).team;
  }

  default void setTeam(Ref<Group> value) {
    MembershipBinding.INSTANCE.assigning(this, 1).team = value;
  }

  /**
   * Refers to a row.
   */
  default void setTeam(Group value) {
    setTeam(Ref.of(value));
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

  default int getSince() {
    return MembershipBinding.INSTANCE.loaded(this, 3).since;
  }

  default void setSince(int value) {
    MembershipBinding.INSTANCE.assigning(this, 3).since = value;
  }
}
