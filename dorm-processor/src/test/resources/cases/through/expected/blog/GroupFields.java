package blog;

import dev.dorm.Many;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Group}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface GroupFields extends Bound<Group> {
  @Override
  default GroupBinding $binding() {
    return GroupBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Group self = (Group) this;
    self.members = Many.of(self, GroupBinding.INSTANCE.relation(0));
  }

  default Long getId() {
    return GroupBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    GroupBinding.INSTANCE.assigning(this, 0).id = value;
  }

  /**
   * The rows of {@code members}.
   */
  default Many<Person> members() {
    return ((Group) this).members;
  }
}
