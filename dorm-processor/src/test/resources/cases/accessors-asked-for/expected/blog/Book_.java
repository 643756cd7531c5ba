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
 * The columns, relations and rows of {@link Book}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Book_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Book> id = new LongKeyColumn<Book>(BookBinding.INSTANCE, 0);

  public static final IntegerColumn<Book> age = new IntegerColumn<Book>(BookBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Book> pk = id;

  /**
   * All rows of {@link Book}.
   */
  public static final BookManager objects = new BookManager();

  private static final Columns<Book> COLUMNS = new Columns<Book>(id, age);

  private Book_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Book> columns() {
    return COLUMNS;
  }

  /**
   * {@link Book} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Book> {
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
      id = new LongExpression<R>(path, BookBinding.INSTANCE, 0);
      age = new IntegerExpression<R>(path, BookBinding.INSTANCE, 1);
      pk = id;
    }
  }

  /**
   * No such {@link Book}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Book}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
