package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Friendship}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Friendship_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Friendship> id = new LongKeyColumn<Friendship>(FriendshipBinding.INSTANCE, 0);

  /**
   * The key of {@code one}; its columns are reached by {@link #one()}.
   */
  public static final ForeignKeyColumn<Friendship, Person> one = new ForeignKeyColumn<Friendship, Person>(FriendshipBinding.INSTANCE, 0);

  /**
   * The key of {@code other}; its columns are reached by {@link #other()}.
   */
  public static final ForeignKeyColumn<Friendship, Person> other = new ForeignKeyColumn<Friendship, Person>(FriendshipBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Friendship> pk = id;

  /**
   * All rows of {@link Friendship}.
   */
  public static final FriendshipManager objects = new FriendshipManager();

  private static final Columns<Friendship> COLUMNS = new Columns<Friendship>(id, one, other);

  private Friendship_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Friendship> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code one}.
   */
  public static Person_.Path<Friendship> one() {
    return new Person_.Path<Friendship>(one.step());
  }

  /**
   * The way to {@code other}.
   */
  public static Person_.Path<Friendship> other() {
    return new Person_.Path<Friendship>(other.step());
  }

  /**
   * {@link Friendship} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Friendship> {
    public final LongExpression<R> id;

    public final ForeignKeyExpression<R, Person> one;

    public final ForeignKeyExpression<R, Person> other;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, FriendshipBinding.INSTANCE, 0);
      one = new ForeignKeyExpression<R, Person>(path, FriendshipBinding.INSTANCE, 0);
      other = new ForeignKeyExpression<R, Person>(path, FriendshipBinding.INSTANCE, 1);
      pk = id;
    }

    /**
     * The way to {@code one}.
     */
    public Person_.Path<R> one() {
      return new Person_.Path<R>(one.step());
    }

    /**
     * The way to {@code other}.
     */
    public Person_.Path<R> other() {
      return new Person_.Path<R>(other.step());
    }
  }

  /**
   * No such {@link Friendship}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Friendship}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
