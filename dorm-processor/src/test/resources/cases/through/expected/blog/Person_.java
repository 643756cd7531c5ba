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
 * The columns, relations and rows of {@link Person}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Person_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Person> id = new LongKeyColumn<Person>(PersonBinding.INSTANCE, 0);

  public static final ToManyRelation<Person, Group> groups = new ToManyRelation<Person, Group>(PersonBinding.INSTANCE, 0);

  public static final ToManyRelation<Person, Person> friends = new ToManyRelation<Person, Person>(PersonBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Person> pk = id;

  /**
   * All rows of {@link Person}.
   */
  public static final PersonManager objects = new PersonManager();

  private static final Columns<Person> COLUMNS = new Columns<Person>(id);

  private Person_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Person> columns() {
    return COLUMNS;
  }

  /**
   * {@link Person} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Person> {
    public final LongExpression<R> id;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final ToManyExpression<R, Group> groups;

    public final ToManyExpression<R, Person> friends;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, PersonBinding.INSTANCE, 0);
      pk = id;
      groups = new ToManyExpression<R, Group>(path, PersonBinding.INSTANCE, 0);
      friends = new ToManyExpression<R, Person>(path, PersonBinding.INSTANCE, 1);
    }
  }

  /**
   * No such {@link Person}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Person}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
