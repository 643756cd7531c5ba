package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.ToManyRelation;
import dev.dorm.query.UniqueStringColumn;
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

  public static final UniqueStringColumn<Tag> name = new UniqueStringColumn<Tag>(TagBinding.INSTANCE, 1);

  public static final ToManyRelation<Tag, Book> books = new ToManyRelation<Tag, Book>(TagBinding.INSTANCE, 0);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Tag> pk = id;

  /**
   * All rows of {@link Tag}.
   */
  public static final TagManager objects = new TagManager();

  private static final Columns<Tag> COLUMNS = new Columns<Tag>(id, name);

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

    public final TextExpression<R> name;

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
      id = new LongExpression<R>(path, TagBinding.INSTANCE, 0);
      name = new TextExpression<R>(path, TagBinding.INSTANCE, 1);
      pk = id;
      books = new ToManyExpression<R, Book>(path, TagBinding.INSTANCE, 0);
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
