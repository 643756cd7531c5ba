package blog;

import dev.dorm.Many;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Person}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface PersonFields extends Bound<Person> {
  @Override
  default PersonBinding $binding() {
    return PersonBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Person self = (Person) this;
    self.groups = Many.of(self, PersonBinding.INSTANCE.relation(0));
    self.friends = Many.of(self, PersonBinding.INSTANCE.relation(1));
  }

  default Long getId() {
    return PersonBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    PersonBinding.INSTANCE.assigning(this, 0).id = value;
  }

  /**
   * The rows of {@code groups}.
   */
  default Many<Group> groups() {
    return ((Person) this).groups;
  }

  /**
   * The rows of {@code friends}.
   */
  default Many<Person> friends() {
    return ((Person) this).friends;
  }
}
