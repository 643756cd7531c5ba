package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.NullableTextExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
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

  public static final StringColumn<Book> title = new StringColumn<Book>(BookBinding.INSTANCE, 1);

  public static final NullableStringColumn<Book> subtitle = new NullableStringColumn<Book>(BookBinding.INSTANCE, 2);

  public static final IntegerColumn<Book> pages = new IntegerColumn<Book>(BookBinding.INSTANCE, 3);

  public static final StringColumn<Book> whole = new StringColumn<Book>(BookBinding.INSTANCE, 4);

  public static final BooleanColumn<Book> isThick = new BooleanColumn<Book>(BookBinding.INSTANCE, 5);

  public static final IntegerColumn<Book> copies = new IntegerColumn<Book>(BookBinding.INSTANCE, 6);

  public static final InstantColumn<Book> since = new InstantColumn<Book>(BookBinding.INSTANCE, 7);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Book> pk = id;

  /**
   * All rows of {@link Book}.
   */
  public static final BookManager objects = new BookManager();

  private static final Columns<Book> COLUMNS = new Columns<Book>(id, title, subtitle, pages, whole, isThick, copies, since);

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

    public final TextExpression<R> title;

    public final NullableTextExpression<R> subtitle;

    public final IntegerExpression<R> pages;

    public final TextExpression<R> whole;

    public final BooleanExpression<R> isThick;

    public final IntegerExpression<R> copies;

    public final InstantExpression<R> since;

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
      title = new TextExpression<R>(path, BookBinding.INSTANCE, 1);
      subtitle = new NullableTextExpression<R>(path, BookBinding.INSTANCE, 2);
      pages = new IntegerExpression<R>(path, BookBinding.INSTANCE, 3);
      whole = new TextExpression<R>(path, BookBinding.INSTANCE, 4);
      isThick = new BooleanExpression<R>(path, BookBinding.INSTANCE, 5);
      copies = new IntegerExpression<R>(path, BookBinding.INSTANCE, 6);
      since = new InstantExpression<R>(path, BookBinding.INSTANCE, 7);
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
