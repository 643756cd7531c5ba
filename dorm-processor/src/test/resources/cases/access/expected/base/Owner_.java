package base;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Owner}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Owner_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Owner> id = new LongKeyColumn<Owner>(OwnerBinding.INSTANCE, 0);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Owner> pk = id;

  /**
   * All rows of {@link Owner}.
   */
  public static final OwnerManager objects = new OwnerManager();

  private static final Columns<Owner> COLUMNS = new Columns<Owner>(id);

  private Owner_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Owner> columns() {
    return COLUMNS;
  }

  /**
   * {@link Owner} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Owner> {
    public final LongExpression<R> id;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, OwnerBinding.INSTANCE, 0);
      pk = id;
    }
  }

  /**
   * No such {@link Owner}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Owner}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
