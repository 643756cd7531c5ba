package blog;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Friendship}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface FriendshipFields extends Bound<Friendship> {
  @Override
  default ModelBinding<Friendship> $binding() {
    return FriendshipBinding.INSTANCE;
  }

  default Long getId() {
    Friendship self = (Friendship) this;
    FriendshipBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Friendship self = (Friendship) this;
    self.id = value;
    FriendshipBinding.INSTANCE.assigned(self, 0);
  }

  /**
   * The row that {@code one} refers to, loaded when it is not at hand.
   */
  default Person one() {
    Friendship self = (Friendship) this;
    FriendshipBinding.INSTANCE.require(self, 1);
    return FriendshipBinding.INSTANCE.given(self.one, 1).get();
  }

  default Ref<Person> getOne() {
    Friendship self = (Friendship) this;
    FriendshipBinding.INSTANCE.require(self, 1);
    return self.one;
  }

  default void setOne(Ref<Person> value) {
    Friendship self = (Friendship) this;
    self.one = value;
    FriendshipBinding.INSTANCE.assigned(self, 1);
  }

  /**
   * Refers to a row.
   */
  default void setOne(Person value) {
    setOne(Ref.of(value));
  }

  /**
   * The row that {@code other} refers to, loaded when it is not at hand.
   */
  default Person other() {
    Friendship self = (Friendship) this;
    FriendshipBinding.INSTANCE.require(self, 2);
    return FriendshipBinding.INSTANCE.given(self.other, 2).get();
  }

  default Ref<Person> getOther() {
    Friendship self = (Friendship) this;
    FriendshipBinding.INSTANCE.require(self, 2);
    return self.other;
  }

  default void setOther(Ref<Person> value) {
    Friendship self = (Friendship) this;
    self.other = value;
    FriendshipBinding.INSTANCE.assigned(self, 2);
  }

  /**
   * Refers to a row.
   */
  default void setOther(Person value) {
    setOther(Ref.of(value));
  }
}
