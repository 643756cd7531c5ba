package clubs;

import dev.dorm.Many;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Club}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface ClubFields extends Bound<Club> {
  @Override
  default ClubBinding $binding() {
    return ClubBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Club self = (Club) this;
    self.people = Many.of(self, ClubBinding.INSTANCE.relation(0));
    self.memberships = Many.of(self, ClubBinding.INSTANCE.relation(1));
  }

  /**
   * The implied key, which the row's state keeps; it cannot be set.
   */
  default @Nullable Long getId() {
    return (Long) ClubBinding.INSTANCE.get((Club) this, 0);
  }

  default String getName() {
    return ClubBinding.INSTANCE.loaded(this, 1).name;
  }

  default void setName(String value) {
    ClubBinding.INSTANCE.assigning(this, 1).name = value;
  }

  /**
   * The rows of {@code people}.
   */
  default Many<Person> people() {
    return ((Club) this).people;
  }

  /**
   * The rows of {@code memberships}.
   */
  default Many<Membership> memberships() {
    return ((Club) this).memberships;
  }
}
