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
 * The columns, relations and rows of {@link Author}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Author_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Author> id = new LongKeyColumn<Author>(AuthorBinding.INSTANCE, 0);

  public static final IntegerColumn<Author> age = new IntegerColumn<Author>(AuthorBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Author> pk = id;

  /**
   * All rows of {@link Author}.
   */
  public static final AuthorManager objects = new AuthorManager();

  private static final Columns<Author> COLUMNS = new Columns<Author>(id, age);

  private Author_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Author> columns() {
    return COLUMNS;
  }

  /**
   * {@link Author} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Author> {
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
      id = new LongExpression<R>(path, AuthorBinding.INSTANCE, 0);
      age = new IntegerExpression<R>(path, AuthorBinding.INSTANCE, 1);
      pk = id;
    }
  }

  /**
   * No such {@link Author}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Author}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
