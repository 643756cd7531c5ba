package blog;

import base.Owner;
import base.Owner_;
import dev.dorm.generated.Node;
import dev.dorm.query.BinaryColumn;
import dev.dorm.query.BinaryExpression;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.JsonColumn;
import dev.dorm.query.JsonExpression;
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
import java.util.List;
import java.util.Map;
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

  public static final InstantColumn<Author> createdAt = new InstantColumn<Author>(AuthorBinding.INSTANCE, 1);

  public static final InstantColumn<Author> updatedAt = new InstantColumn<Author>(AuthorBinding.INSTANCE, 2);

  public static final StringColumn<Author> note = new StringColumn<Author>(AuthorBinding.INSTANCE, 3);

  public static final NullableStringColumn<Author> secret = new NullableStringColumn<Author>(AuthorBinding.INSTANCE, 4);

  public static final IntegerColumn<Author> count = new IntegerColumn<Author>(AuthorBinding.INSTANCE, 5);

  public static final BooleanColumn<Author> shown = new BooleanColumn<Author>(AuthorBinding.INSTANCE, 6);

  public static final BinaryColumn<Author> seal = new BinaryColumn<Author>(AuthorBinding.INSTANCE, 7);

  /**
   * The key of {@code previous}; its columns are reached by {@link #previous()}.
   */
  public static final NullableForeignKeyColumn<Author, Author> previous = new NullableForeignKeyColumn<Author, Author>(AuthorBinding.INSTANCE, 0);

  /**
   * The key of {@code owner}; its columns are reached by {@link #owner()}.
   */
  public static final NullableForeignKeyColumn<Author, Owner> owner = new NullableForeignKeyColumn<Author, Owner>(AuthorBinding.INSTANCE, 1);

  public static final JsonColumn<Author, Map<String, List<String>>> labels = new JsonColumn<Author, Map<String, List<String>>>(AuthorBinding.INSTANCE, 10);

  public static final StringColumn<Author> name = new StringColumn<Author>(AuthorBinding.INSTANCE, 11);

  public static final ToManyRelation<Author, Author> friends = new ToManyRelation<Author, Author>(AuthorBinding.INSTANCE, 2);

  public static final IntegerColumn<Author> age = new IntegerColumn<Author>(AuthorBinding.INSTANCE, 12);

  public static final ToManyRelation<Author, Author> followers = new ToManyRelation<Author, Author>(AuthorBinding.INSTANCE, 3);

  public static final ToManyRelation<Author, Author> next = new ToManyRelation<Author, Author>(AuthorBinding.INSTANCE, 4);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Author> pk = id;

  /**
   * All rows of {@link Author}.
   */
  public static final AuthorManager objects = new AuthorManager();

  private static final Columns<Author> COLUMNS = new Columns<Author>(id, createdAt, updatedAt, note, secret, count, shown, seal, previous, owner, labels, name, age);

  private Author_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Author> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code previous}.
   */
  public static Path<Author> previous() {
    return new Path<Author>(previous.step());
  }

  /**
   * The way to {@code owner}.
   */
  public static Owner_.Path<Author> owner() {
    return new Owner_.Path<Author>(owner.step());
  }

  /**
   * {@link Author} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Author> {
    public final LongExpression<R> id;

    public final InstantExpression<R> createdAt;

    public final InstantExpression<R> updatedAt;

    public final TextExpression<R> note;

    public final NullableTextExpression<R> secret;

    public final IntegerExpression<R> count;

    public final BooleanExpression<R> shown;

    public final BinaryExpression<R> seal;

    public final NullableForeignKeyExpression<R, Author> previous;

    public final NullableForeignKeyExpression<R, Owner> owner;

    public final JsonExpression<R, Map<String, List<String>>> labels;

    public final TextExpression<R> name;

    public final IntegerExpression<R> age;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final ToManyExpression<R, Author> friends;

    public final ToManyExpression<R, Author> followers;

    public final ToManyExpression<R, Author> next;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, AuthorBinding.INSTANCE, 0);
      createdAt = new InstantExpression<R>(path, AuthorBinding.INSTANCE, 1);
      updatedAt = new InstantExpression<R>(path, AuthorBinding.INSTANCE, 2);
      note = new TextExpression<R>(path, AuthorBinding.INSTANCE, 3);
      secret = new NullableTextExpression<R>(path, AuthorBinding.INSTANCE, 4);
      count = new IntegerExpression<R>(path, AuthorBinding.INSTANCE, 5);
      shown = new BooleanExpression<R>(path, AuthorBinding.INSTANCE, 6);
      seal = new BinaryExpression<R>(path, AuthorBinding.INSTANCE, 7);
      previous = new NullableForeignKeyExpression<R, Author>(path, AuthorBinding.INSTANCE, 0);
      owner = new NullableForeignKeyExpression<R, Owner>(path, AuthorBinding.INSTANCE, 1);
      labels = new JsonExpression<R, Map<String, List<String>>>(path, AuthorBinding.INSTANCE, 10);
      name = new TextExpression<R>(path, AuthorBinding.INSTANCE, 11);
      age = new IntegerExpression<R>(path, AuthorBinding.INSTANCE, 12);
      pk = id;
      friends = new ToManyExpression<R, Author>(path, AuthorBinding.INSTANCE, 2);
      followers = new ToManyExpression<R, Author>(path, AuthorBinding.INSTANCE, 3);
      next = new ToManyExpression<R, Author>(path, AuthorBinding.INSTANCE, 4);
    }

    /**
     * The way to {@code previous}.
     */
    public Path<R> previous() {
      return new Path<R>(previous.step());
    }

    /**
     * The way to {@code owner}.
     */
    public Owner_.Path<R> owner() {
      return new Owner_.Path<R>(owner.step());
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
