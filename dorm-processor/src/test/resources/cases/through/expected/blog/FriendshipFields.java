package blog;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Friendship}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface FriendshipFields extends Bound<Friendship> {
  @Override
  default FriendshipBinding $binding() {
    return FriendshipBinding.INSTANCE;
  }

  default Long getId() {
    return FriendshipBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    FriendshipBinding.INSTANCE.assigning(this, 0).id = value;
  }

  /**
   * The row that {@code one} refers to, loaded when it is not at hand.
   */
  default Person one() {
    Ref<Person> reference = FriendshipBinding.INSTANCE.loaded(this, 1).one;
    return FriendshipBinding.INSTANCE.given(reference, 1).get();
  }

  default Ref<Person> getOne() {
    return FriendshipBinding.INSTANCE.loaded(this, 1).one;
  }

  default void setOne(Ref<Person> value) {
    FriendshipBinding.INSTANCE.assigning(this, 1).one = value;
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
    Ref<Person> reference = FriendshipBinding.INSTANCE.loaded(this, 2).other;
    return FriendshipBinding.INSTANCE.given(reference, 2).get();
  }

  default Ref<Person> getOther() {
    return FriendshipBinding.INSTANCE.loaded(this, 2).other;
  }

  default void setOther(Ref<Person> value) {
    FriendshipBinding.INSTANCE.assigning(this, 2).other = value;
  }

  /**
   * Refers to a row.
   */
  default void setOther(Person value) {
    setOther(Ref.of(value));
  }
}
