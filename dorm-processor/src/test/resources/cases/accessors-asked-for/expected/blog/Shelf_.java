package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Shelf}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Shelf_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Shelf> id = new LongKeyColumn<Shelf>(ShelfBinding.INSTANCE, 0);

  public static final IntegerColumn<Shelf> height = new IntegerColumn<Shelf>(ShelfBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Shelf> pk = id;

  /**
   * All rows of {@link Shelf}.
   */
  public static final ShelfManager objects = new ShelfManager();

  private static final Columns<Shelf> COLUMNS = new Columns<Shelf>(id, height);

  private Shelf_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Shelf> columns() {
    return COLUMNS;
  }

  /**
   * {@link Shelf} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Shelf> {
    public final LongExpression<R> id;

    public final IntegerExpression<R> height;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, ShelfBinding.INSTANCE, 0);
      height = new IntegerExpression<R>(path, ShelfBinding.INSTANCE, 1);
      pk = id;
    }
  }

  /**
   * No such {@link Shelf}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Shelf}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
