package clubs;

import dev.dorm.Manager;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Membership}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class MembershipManager extends Manager<Membership> {
  /**
   * Made by {@link Membership_}.
   */
  protected MembershipManager() {
    super(MembershipBinding.INSTANCE);
  }

  /**
   * The row whose {@code club} and {@code person} have these values.
   */
  public final Membership getByClubAndPerson(Club club, Person person) {
    return get(Membership_.club.eq(club), Membership_.person.eq(person));
  }
}
