package blog;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.NullableIntegerColumn;
import dev.dorm.query.NullableIntegerExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.UniqueGroup;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Publisher}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Publisher_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Publisher> id = new LongKeyColumn<Publisher>(PublisherBinding.INSTANCE, 0);

  public static final StringColumn<Publisher> name = new StringColumn<Publisher>(PublisherBinding.INSTANCE, 1);

  public static final StringColumn<Publisher> city = new StringColumn<Publisher>(PublisherBinding.INSTANCE, 2);

  public static final NullableIntegerColumn<Publisher> founded = new NullableIntegerColumn<Publisher>(PublisherBinding.INSTANCE, 3);

  /**
   * What is unique together: {@code name, city}.
   */
  public static final UniqueGroup<Publisher> uniqueNameCity = new UniqueGroup<Publisher>(PublisherBinding.INSTANCE, 1, 2);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Publisher> pk = id;

  /**
   * All rows of {@link Publisher}.
   */
  public static final PublisherManager objects = new PublisherManager();

  private static final Columns<Publisher> COLUMNS = new Columns<Publisher>(id, name, city, founded);

  private Publisher_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Publisher> columns() {
    return COLUMNS;
  }

  /**
   * {@link Publisher} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Publisher> {
    public final LongExpression<R> id;

    public final TextExpression<R> name;

    public final TextExpression<R> city;

    public final NullableIntegerExpression<R> founded;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, PublisherBinding.INSTANCE, 0);
      name = new TextExpression<R>(path, PublisherBinding.INSTANCE, 1);
      city = new TextExpression<R>(path, PublisherBinding.INSTANCE, 2);
      founded = new NullableIntegerExpression<R>(path, PublisherBinding.INSTANCE, 3);
      pk = id;
    }
  }

  /**
   * No such {@link Publisher}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Publisher}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
