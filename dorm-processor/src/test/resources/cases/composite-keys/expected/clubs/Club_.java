package clubs;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.ToManyRelation;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Club}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Club_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Club> id = new LongKeyColumn<Club>(ClubBinding.INSTANCE, 0);

  public static final StringColumn<Club> name = new StringColumn<Club>(ClubBinding.INSTANCE, 1);

  public static final ToManyRelation<Club, Person> people = new ToManyRelation<Club, Person>(ClubBinding.INSTANCE, 0);

  public static final ToManyRelation<Club, Membership> memberships = new ToManyRelation<Club, Membership>(ClubBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Club> pk = id;

  /**
   * All rows of {@link Club}.
   */
  public static final ClubManager objects = new ClubManager();

  private static final Columns<Club> COLUMNS = new Columns<Club>(id, name);

  private Club_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Club> columns() {
    return COLUMNS;
  }

  /**
   * {@link Club} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Club> {
    public final LongExpression<R> id;

    public final TextExpression<R> name;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final ToManyExpression<R, Person> people;

    public final ToManyExpression<R, Membership> memberships;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, ClubBinding.INSTANCE, 0);
      name = new TextExpression<R>(path, ClubBinding.INSTANCE, 1);
      pk = id;
      people = new ToManyExpression<R, Person>(path, ClubBinding.INSTANCE, 0);
      memberships = new ToManyExpression<R, Membership>(path, ClubBinding.INSTANCE, 1);
    }
  }

  /**
   * No such {@link Club}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Club}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
