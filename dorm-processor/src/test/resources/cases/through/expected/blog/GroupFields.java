package blog;

import dev.dorm.Many;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Group}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface GroupFields extends Bound<Group> {
  @Override
  default ModelBinding<Group> $binding() {
    return GroupBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Group self = (Group) this;
    self.members = Many.of(self, GroupBinding.INSTANCE.relation(0));
  }

  default Long getId() {
    Group self = (Group) this;
    GroupBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Group self = (Group) this;
    self.id = value;
    GroupBinding.INSTANCE.assigned(self, 0);
  }

  /**
   * The rows of {@code members}.
   */
  default Many<Person> members() {
    return ((Group) this).members;
  }
}
