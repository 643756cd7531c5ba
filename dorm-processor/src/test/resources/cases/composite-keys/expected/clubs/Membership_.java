package clubs;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.CompositeKey;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Membership}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Membership_ {
  public static final IntegerColumn<Membership> level = new IntegerColumn<Membership>(MembershipBinding.INSTANCE, 0);

  /**
   * The key of {@code club}; its columns are reached by {@link #club()}.
   */
  public static final ForeignKeyColumn<Membership, Club> club = new ForeignKeyColumn<Membership, Club>(MembershipBinding.INSTANCE, 0);

  /**
   * The key of {@code person}; its columns are reached by {@link #person()}.
   */
  public static final ForeignKeyColumn<Membership, Person> person = new ForeignKeyColumn<Membership, Person>(MembershipBinding.INSTANCE, 1);

  /**
   * The primary key, all of its columns.
   */
  public static final CompositeKey<Membership, Pk> pk = new CompositeKey<Membership, Pk>(MembershipBinding.INSTANCE);

  /**
   * All rows of {@link Membership}.
   */
  public static final MembershipManager objects = new MembershipManager();

  private static final Columns<Membership> COLUMNS = new Columns<Membership>(level, club, person);

  private Membership_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Membership> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code club}.
   */
  public static Club_.Path<Membership> club() {
    return new Club_.Path<Membership>(club.step());
  }

  /**
   * The way to {@code person}.
   */
  public static Person_.Path<Membership> person() {
    return new Person_.Path<Membership>(person.step());
  }

  /**
   * The key of {@link Membership}; ordered by its parts.
   *
   * @param club the key of {@code club}
   * @param person the key of {@code person}
   */
  public record Pk(Long club, String person) implements Comparable<Pk> {
    @Override
    public int compareTo(Pk other) {
      int byClub = this.club.compareTo(other.club);
      if (byClub != 0) {
        return byClub;
      }
      return this.person.compareTo(other.person);
    }

    @Override
    public String toString() {
      return "(" + club + ", " + person + ")";
    }
  }

  /**
   * {@link Membership} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Membership> {
    public final IntegerExpression<R> level;

    public final ForeignKeyExpression<R, Club> club;

    public final ForeignKeyExpression<R, Person> person;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      level = new IntegerExpression<R>(path, MembershipBinding.INSTANCE, 0);
      club = new ForeignKeyExpression<R, Club>(path, MembershipBinding.INSTANCE, 0);
      person = new ForeignKeyExpression<R, Person>(path, MembershipBinding.INSTANCE, 1);
    }

    /**
     * The way to {@code club}.
     */
    public Club_.Path<R> club() {
      return new Club_.Path<R>(club.step());
    }

    /**
     * The way to {@code person}.
     */
    public Person_.Path<R> person() {
      return new Person_.Path<R>(person.step());
    }
  }

  /**
   * No such {@link Membership}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Membership}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
