package shop;

import dev.dorm.generated.Node;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.EnumColumn;
import dev.dorm.query.EnumExpression;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.UuidColumn;
import dev.dorm.query.UuidExpression;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link KEY}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class KEY_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<KEY> id = new LongKeyColumn<KEY>(KEYBinding.INSTANCE, 0);

  public static final EnumColumn<KEY, KEY.State> key = new EnumColumn<KEY, KEY.State>(KEYBinding.INSTANCE, 1);

  public static final EnumColumn<KEY, UUID> nullable = new EnumColumn<KEY, UUID>(KEYBinding.INSTANCE, 2);

  public static final UuidColumn<KEY> uuid = new UuidColumn<KEY>(KEYBinding.INSTANCE, 3);

  public static final IntegerColumn<KEY> toOne = new IntegerColumn<KEY>(KEYBinding.INSTANCE, 4);

  public static final BooleanColumn<KEY> decimal = new BooleanColumn<KEY>(KEYBinding.INSTANCE, 5);

  public static final StringColumn<KEY> varchar = new StringColumn<KEY>(KEYBinding.INSTANCE, 6);

  /**
   * The key of {@code foreignKey}; its columns are reached by {@link #foreignKey()}.
   */
  public static final ForeignKeyColumn<KEY, Declarations> foreignKey = new ForeignKeyColumn<KEY, Declarations>(KEYBinding.INSTANCE, 0);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<KEY> pk = id;

  /**
   * All rows of {@link KEY}.
   */
  public static final KEYManager objects = new KEYManager();

  private static final Columns<KEY> COLUMNS = new Columns<KEY>(id, key, nullable, uuid, toOne, decimal, varchar, foreignKey);

  private KEY_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<KEY> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code foreignKey}.
   */
  public static Declarations_.Path<KEY> foreignKey() {
    return new Declarations_.Path<KEY>(foreignKey.step());
  }

  /**
   * {@link KEY} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, KEY> {
    public final LongExpression<R> id;

    public final EnumExpression<R, KEY.State> key;

    public final EnumExpression<R, UUID> nullable;

    public final UuidExpression<R> uuid;

    public final IntegerExpression<R> toOne;

    public final BooleanExpression<R> decimal;

    public final TextExpression<R> varchar;

    public final ForeignKeyExpression<R, Declarations> foreignKey;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, KEYBinding.INSTANCE, 0);
      key = new EnumExpression<R, KEY.State>(path, KEYBinding.INSTANCE, 1);
      nullable = new EnumExpression<R, UUID>(path, KEYBinding.INSTANCE, 2);
      uuid = new UuidExpression<R>(path, KEYBinding.INSTANCE, 3);
      toOne = new IntegerExpression<R>(path, KEYBinding.INSTANCE, 4);
      decimal = new BooleanExpression<R>(path, KEYBinding.INSTANCE, 5);
      varchar = new TextExpression<R>(path, KEYBinding.INSTANCE, 6);
      foreignKey = new ForeignKeyExpression<R, Declarations>(path, KEYBinding.INSTANCE, 0);
      pk = id;
    }

    /**
     * The way to {@code foreignKey}.
     */
    public Declarations_.Path<R> foreignKey() {
      return new Declarations_.Path<R>(foreignKey.step());
    }
  }

  /**
   * No such {@link KEY}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link KEY}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
