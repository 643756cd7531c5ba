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
 * The columns, relations and rows of {@link Page}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Page_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Page> id = new LongKeyColumn<Page>(PageBinding.INSTANCE, 0);

  public static final IntegerColumn<Page> number = new IntegerColumn<Page>(PageBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Page> pk = id;

  /**
   * All rows of {@link Page}.
   */
  public static final PageManager objects = new PageManager();

  private static final Columns<Page> COLUMNS = new Columns<Page>(id, number);

  private Page_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Page> columns() {
    return COLUMNS;
  }

  /**
   * {@link Page} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Page> {
    public final LongExpression<R> id;

    public final IntegerExpression<R> number;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, PageBinding.INSTANCE, 0);
      number = new IntegerExpression<R>(path, PageBinding.INSTANCE, 1);
      pk = id;
    }
  }

  /**
   * No such {@link Page}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Page}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
