package blog;

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

  default Long getId() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Membership self = (Membership) this;
    self.id = value;
    MembershipBinding.INSTANCE.assigned(self, 0);
  }

  /**
   * The row that {@code team} refers to, loaded when it is not at hand.
   */
  default Group team() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 1);
    return MembershipBinding.INSTANCE.given(self.team, 1).get();
  }

  default Ref<Group> getTeam() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 1);
    return self.team;
  }

  default void setTeam(Ref<Group> value) {
    Membership self = (Membership) this;
    self.team = value;
    MembershipBinding.INSTANCE.assigned(self, 1);
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

  default int getSince() {
    Membership self = (Membership) this;
    MembershipBinding.INSTANCE.require(self, 3);
    return self.since;
  }

  default void setSince(int value) {
    Membership self = (Membership) this;
    self.since = value;
    MembershipBinding.INSTANCE.assigned(self, 3);
  }
}
