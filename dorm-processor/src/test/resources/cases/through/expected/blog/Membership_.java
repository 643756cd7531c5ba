package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Membership}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Membership_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Membership> id = new LongKeyColumn<Membership>(MembershipBinding.INSTANCE, 0);

  /**
   * The key of {@code team}; its columns are reached by {@link #team()}.
   */
  public static final ForeignKeyColumn<Membership, Group> team = new ForeignKeyColumn<Membership, Group>(MembershipBinding.INSTANCE, 0);

  /**
   * The key of {@code person}; its columns are reached by {@link #person()}.
   */
  public static final ForeignKeyColumn<Membership, Person> person = new ForeignKeyColumn<Membership, Person>(MembershipBinding.INSTANCE, 1);

  public static final IntegerColumn<Membership> since = new IntegerColumn<Membership>(MembershipBinding.INSTANCE, 3);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Membership> pk = id;

  /**
   * All rows of {@link Membership}.
   */
  public static final MembershipManager objects = new MembershipManager();

  private static final Columns<Membership> COLUMNS = new Columns<Membership>(id, team, person, since);

  private Membership_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Membership> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code team}.
   */
  public static Group_.Path<Membership> team() {
    return new Group_.Path<Membership>(team.step());
  }

  /**
   * The way to {@code person}.
   */
  public static Person_.Path<Membership> person() {
    return new Person_.Path<Membership>(person.step());
  }

  /**
   * {@link Membership} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Membership> {
    public final LongExpression<R> id;

    public final ForeignKeyExpression<R, Group> team;

    public final ForeignKeyExpression<R, Person> person;

    public final IntegerExpression<R> since;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, MembershipBinding.INSTANCE, 0);
      team = new ForeignKeyExpression<R, Group>(path, MembershipBinding.INSTANCE, 0);
      person = new ForeignKeyExpression<R, Person>(path, MembershipBinding.INSTANCE, 1);
      since = new IntegerExpression<R>(path, MembershipBinding.INSTANCE, 3);
      pk = id;
    }

    /**
     * The way to {@code team}.
     */
    public Group_.Path<R> team() {
      return new Group_.Path<R>(team.step());
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
