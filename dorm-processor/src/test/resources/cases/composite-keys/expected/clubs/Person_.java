package clubs;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.StringKeyColumn;
import dev.dorm.query.TextExpression;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Person}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Person_ {
  /**
   * The key.
   */
  public static final StringKeyColumn<Person> code = new StringKeyColumn<Person>(PersonBinding.INSTANCE, 0);

  /**
   * The primary key, whatever its name.
   */
  public static final StringKeyColumn<Person> pk = code;

  /**
   * All rows of {@link Person}.
   */
  public static final PersonManager objects = new PersonManager();

  private static final Columns<Person> COLUMNS = new Columns<Person>(code);

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
    public final TextExpression<R> code;

    /**
     * The primary key, whatever its name.
     */
    public final TextExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      code = new TextExpression<R>(path, PersonBinding.INSTANCE, 0);
      pk = code;
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
