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
 * The columns, relations and rows of {@link Tag}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Tag_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Tag> id = new LongKeyColumn<Tag>(TagBinding.INSTANCE, 0);

  public static final IntegerColumn<Tag> age = new IntegerColumn<Tag>(TagBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Tag> pk = id;

  /**
   * All rows of {@link Tag}.
   */
  public static final TagManager objects = new TagManager();

  private static final Columns<Tag> COLUMNS = new Columns<Tag>(id, age);

  private Tag_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Tag> columns() {
    return COLUMNS;
  }

  /**
   * {@link Tag} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Tag> {
    public final LongExpression<R> id;

    public final IntegerExpression<R> age;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, TagBinding.INSTANCE, 0);
      age = new IntegerExpression<R>(path, TagBinding.INSTANCE, 1);
      pk = id;
    }
  }

  /**
   * No such {@link Tag}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Tag}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
