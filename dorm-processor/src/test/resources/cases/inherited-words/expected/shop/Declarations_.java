package shop;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Declarations}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Declarations_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Declarations> id = new LongKeyColumn<Declarations>(DeclarationsBinding.INSTANCE, 0);

  public static final StringColumn<Declarations> text = new StringColumn<Declarations>(DeclarationsBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Declarations> pk = id;

  /**
   * All rows of {@link Declarations}.
   */
  public static final DeclarationsManager objects = new DeclarationsManager();

  private static final Columns<Declarations> COLUMNS = new Columns<Declarations>(id, text);

  private Declarations_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Declarations> columns() {
    return COLUMNS;
  }

  /**
   * {@link Declarations} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Declarations> {
    public final LongExpression<R> id;

    public final TextExpression<R> text;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, DeclarationsBinding.INSTANCE, 0);
      text = new TextExpression<R>(path, DeclarationsBinding.INSTANCE, 1);
      pk = id;
    }
  }

  /**
   * No such {@link Declarations}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Declarations}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
