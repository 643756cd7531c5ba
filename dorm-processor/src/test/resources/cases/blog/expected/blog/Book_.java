package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.ToManyRelation;
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

  public static final InstantColumn<Book> createdAt = new InstantColumn<Book>(BookBinding.INSTANCE, 1);

  public static final InstantColumn<Book> updatedAt = new InstantColumn<Book>(BookBinding.INSTANCE, 2);

  public static final StringColumn<Book> title = new StringColumn<Book>(BookBinding.INSTANCE, 3);

  /**
   * The key of {@code author}; its columns are reached by {@link #author()}.
   */
  public static final ForeignKeyColumn<Book, Author> author = new ForeignKeyColumn<Book, Author>(BookBinding.INSTANCE, 0);

  public static final ToManyRelation<Book, Tag> tags = new ToManyRelation<Book, Tag>(BookBinding.INSTANCE, 1);

  public static final IntegerColumn<Book> pages = new IntegerColumn<Book>(BookBinding.INSTANCE, 5);

  public static final BooleanColumn<Book> published = new BooleanColumn<Book>(BookBinding.INSTANCE, 6);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Book> pk = id;

  /**
   * All rows of {@link Book}.
   */
  public static final BookManager objects = new BookManager();

  private static final Columns<Book> COLUMNS = new Columns<Book>(id, createdAt, updatedAt, title, author, pages, published);

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
   * {@link Book} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Book> {
    public final LongExpression<R> id;

    public final InstantExpression<R> createdAt;

    public final InstantExpression<R> updatedAt;

    public final TextExpression<R> title;

    public final ForeignKeyExpression<R, Author> author;

    public final IntegerExpression<R> pages;

    public final BooleanExpression<R> published;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final ToManyExpression<R, Tag> tags;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, BookBinding.INSTANCE, 0);
      createdAt = new InstantExpression<R>(path, BookBinding.INSTANCE, 1);
      updatedAt = new InstantExpression<R>(path, BookBinding.INSTANCE, 2);
      title = new TextExpression<R>(path, BookBinding.INSTANCE, 3);
      author = new ForeignKeyExpression<R, Author>(path, BookBinding.INSTANCE, 0);
      pages = new IntegerExpression<R>(path, BookBinding.INSTANCE, 5);
      published = new BooleanExpression<R>(path, BookBinding.INSTANCE, 6);
      pk = id;
      tags = new ToManyExpression<R, Tag>(path, BookBinding.INSTANCE, 1);
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
