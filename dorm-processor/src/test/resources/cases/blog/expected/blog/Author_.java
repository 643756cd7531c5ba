package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.DecimalColumn;
import dev.dorm.query.DecimalExpression;
import dev.dorm.query.EntityPath;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.NullableForeignKeyColumn;
import dev.dorm.query.NullableForeignKeyExpression;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.NullableTextExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.ToManyRelation;
import dev.dorm.query.UniqueStringColumn;
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

  public static final StringColumn<Author> name = new StringColumn<Author>(AuthorBinding.INSTANCE, 1);

  public static final UniqueStringColumn<Author> email = new UniqueStringColumn<Author>(AuthorBinding.INSTANCE, 2);

  public static final IntegerColumn<Author> age = new IntegerColumn<Author>(AuthorBinding.INSTANCE, 3);

  public static final NullableStringColumn<Author> bio = new NullableStringColumn<Author>(AuthorBinding.INSTANCE, 4);

  public static final BooleanColumn<Author> active = new BooleanColumn<Author>(AuthorBinding.INSTANCE, 5);

  public static final DecimalColumn<Author> balance = new DecimalColumn<Author>(AuthorBinding.INSTANCE, 6);

  public static final InstantColumn<Author> joined = new InstantColumn<Author>(AuthorBinding.INSTANCE, 7);

  /**
   * The key of {@code publisher}; its columns are reached by {@link #publisher()}.
   */
  public static final NullableForeignKeyColumn<Author, Publisher> publisher = new NullableForeignKeyColumn<Author, Publisher>(AuthorBinding.INSTANCE, 0);

  public static final ToManyRelation<Author, Book> books = new ToManyRelation<Author, Book>(AuthorBinding.INSTANCE, 1);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Author> pk = id;

  /**
   * All rows of {@link Author}.
   */
  public static final AuthorManager objects = new AuthorManager();

  private static final Columns<Author> COLUMNS = new Columns<Author>(id, name, email, age, bio, active, balance, joined, publisher);

  private Author_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Author> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code publisher}.
   */
  public static Publisher_.Path<Author> publisher() {
    return new Publisher_.Path<Author>(publisher.step());
  }

  /**
   * {@link Author} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Author> {
    public final LongExpression<R> id;

    public final TextExpression<R> name;

    public final TextExpression<R> email;

    public final IntegerExpression<R> age;

    public final NullableTextExpression<R> bio;

    public final BooleanExpression<R> active;

    public final DecimalExpression<R> balance;

    public final InstantExpression<R> joined;

    public final NullableForeignKeyExpression<R, Publisher> publisher;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final ToManyExpression<R, Book> books;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, AuthorBinding.INSTANCE, 0);
      name = new TextExpression<R>(path, AuthorBinding.INSTANCE, 1);
      email = new TextExpression<R>(path, AuthorBinding.INSTANCE, 2);
      age = new IntegerExpression<R>(path, AuthorBinding.INSTANCE, 3);
      bio = new NullableTextExpression<R>(path, AuthorBinding.INSTANCE, 4);
      active = new BooleanExpression<R>(path, AuthorBinding.INSTANCE, 5);
      balance = new DecimalExpression<R>(path, AuthorBinding.INSTANCE, 6);
      joined = new InstantExpression<R>(path, AuthorBinding.INSTANCE, 7);
      publisher = new NullableForeignKeyExpression<R, Publisher>(path, AuthorBinding.INSTANCE, 0);
      pk = id;
      books = new ToManyExpression<R, Book>(path, AuthorBinding.INSTANCE, 1);
    }

    /**
     * The way to {@code publisher}.
     */
    public Publisher_.Path<R> publisher() {
      return new Publisher_.Path<R>(publisher.step());
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
