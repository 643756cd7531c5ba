package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.NullableTextExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.UniqueColumn;
import dev.dorm.query.UniqueGroup;
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

  public static final SlugColumn slug = new SlugColumn();

  /**
   * The key of {@code author}; its columns are reached by {@link #author()}.
   */
  public static final ForeignKeyColumn<Book, Author> author = new ForeignKeyColumn<Book, Author>(BookBinding.INSTANCE, 0);

  /**
   * What is unique together: {@code title, author}.
   */
  public static final UniqueGroup<Book> uniqueTitleAuthor = new UniqueGroup<Book>(BookBinding.INSTANCE, 1, 3);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Book> pk = id;

  /**
   * All rows of {@link Book}.
   */
  public static final Books objects = new Books();

  /**
   * All rows of {@link Book}, whatever its own manager leaves out.
   */
  public static final BookManager allObjects = new BookManager();

  private static final Columns<Book> COLUMNS = new Columns<Book>(id, title, slug, author);

  private Book_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Book> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code author}.
   */
  public static Author_.Path<Book> author() {
    return new Author_.Path<Book>(author.step());
  }

  /**
   * The unique column {@code slug}.
   */
  public static final class SlugColumn extends NullableStringColumn<Book> implements UniqueColumn<Book> {
    private SlugColumn() {
      super(BookBinding.INSTANCE, 2);
    }
  }

  /**
   * {@link Book} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Book> {
    public final LongExpression<R> id;

    public final TextExpression<R> title;

    public final NullableTextExpression<R> slug;

    public final ForeignKeyExpression<R, Author> author;

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
      slug = new NullableTextExpression<R>(path, BookBinding.INSTANCE, 2);
      author = new ForeignKeyExpression<R, Author>(path, BookBinding.INSTANCE, 0);
      pk = id;
    }

    /**
     * The way to {@code author}.
     */
    public Author_.Path<R> author() {
      return new Author_.Path<R>(author.step());
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
