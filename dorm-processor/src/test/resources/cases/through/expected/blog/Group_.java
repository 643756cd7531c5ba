package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.ToManyRelation;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Group}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Group_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Group> id = new LongKeyColumn<Group>(GroupBinding.INSTANCE, 0);

  public static final ToManyRelation<Group, Person> members = new ToManyRelation<Group, Person>(GroupBinding.INSTANCE, 0);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Group> pk = id;

  /**
   * All rows of {@link Group}.
   */
  public static final GroupManager objects = new GroupManager();

  private static final Columns<Group> COLUMNS = new Columns<Group>(id);

  private Group_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Group> columns() {
    return COLUMNS;
  }

  /**
   * {@link Group} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Group> {
    public final LongExpression<R> id;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final ToManyExpression<R, Person> members;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, GroupBinding.INSTANCE, 0);
      pk = id;
      members = new ToManyExpression<R, Person>(path, GroupBinding.INSTANCE, 0);
    }
  }

  /**
   * No such {@link Group}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Group}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
