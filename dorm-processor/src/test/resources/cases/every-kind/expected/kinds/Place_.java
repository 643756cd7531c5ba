package kinds;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.IntegerKeyColumn;
import dev.dorm.query.ReverseOneRelation;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Place}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Place_ {
  /**
   * The key.
   */
  public static final IntegerKeyColumn<Place> number = new IntegerKeyColumn<Place>(PlaceBinding.INSTANCE, 0);

  public static final ReverseOneRelation<Place, Everything> everything = new ReverseOneRelation<Place, Everything>(PlaceBinding.INSTANCE, 0);

  /**
   * The primary key, whatever its name.
   */
  public static final IntegerKeyColumn<Place> pk = number;

  /**
   * All rows of {@link Place}.
   */
  public static final PlaceManager objects = new PlaceManager();

  private static final Columns<Place> COLUMNS = new Columns<Place>(number);

  private Place_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Place> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code everything}.
   */
  public static Everything_.Path<Place> everything() {
    return new Everything_.Path<Place>(everything.step());
  }

  /**
   * {@link Place} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Place> {
    public final IntegerExpression<R> number;

    /**
     * The primary key, whatever its name.
     */
    public final IntegerExpression<R> pk;

    public final ReverseOneRelation<R, Everything> everything;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      number = new IntegerExpression<R>(path, PlaceBinding.INSTANCE, 0);
      pk = number;
      everything = new ReverseOneRelation<R, Everything>(path, PlaceBinding.INSTANCE, 0);
    }

    /**
     * The way to {@code everything}.
     */
    public Everything_.Path<R> everything() {
      return new Everything_.Path<R>(everything.step());
    }
  }

  /**
   * No such {@link Place}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Place}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
