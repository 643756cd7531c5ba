package shop;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.ConvertedColumn;
import dev.dorm.query.ConvertedExpression;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.NullableConvertedColumn;
import dev.dorm.query.NullableConvertedExpression;
import dev.dorm.query.UniqueColumn;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Item}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Item_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Item> id = new LongKeyColumn<Item>(ItemBinding.INSTANCE, 0);

  public static final ConvertedColumn<Item, Money> price = new ConvertedColumn<Item, Money>(ItemBinding.INSTANCE, 1);

  public static final OfferColumn offer = new OfferColumn();

  public static final ConvertedColumn<Item, Set<String>> words = new ConvertedColumn<Item, Set<String>>(ItemBinding.INSTANCE, 3);

  public static final ConvertedColumn<Item, Integer> tenths = new ConvertedColumn<Item, Integer>(ItemBinding.INSTANCE, 4);

  public static final NullableConvertedColumn<Item, String> mail = new NullableConvertedColumn<Item, String>(ItemBinding.INSTANCE, 5);

  public static final ConvertedColumn<Item, Long> minutes = new ConvertedColumn<Item, Long>(ItemBinding.INSTANCE, 6);

  public static final ConvertedColumn<Item, String> hidden = new ConvertedColumn<Item, String>(ItemBinding.INSTANCE, 7);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Item> pk = id;

  /**
   * All rows of {@link Item}.
   */
  public static final ItemManager objects = new ItemManager();

  private static final Columns<Item> COLUMNS = new Columns<Item>(id, price, offer, words, tenths, mail, minutes, hidden);

  private Item_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Item> columns() {
    return COLUMNS;
  }

  /**
   * The unique column {@code offer}.
   */
  public static final class OfferColumn extends NullableConvertedColumn<Item, Money> implements UniqueColumn<Item> {
    private OfferColumn() {
      super(ItemBinding.INSTANCE, 2);
    }
  }

  /**
   * {@link Item} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Item> {
    public final LongExpression<R> id;

    public final ConvertedExpression<R, Money> price;

    public final NullableConvertedExpression<R, Money> offer;

    public final ConvertedExpression<R, Set<String>> words;

    public final ConvertedExpression<R, Integer> tenths;

    public final NullableConvertedExpression<R, String> mail;

    public final ConvertedExpression<R, Long> minutes;

    public final ConvertedExpression<R, String> hidden;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, ItemBinding.INSTANCE, 0);
      price = new ConvertedExpression<R, Money>(path, ItemBinding.INSTANCE, 1);
      offer = new NullableConvertedExpression<R, Money>(path, ItemBinding.INSTANCE, 2);
      words = new ConvertedExpression<R, Set<String>>(path, ItemBinding.INSTANCE, 3);
      tenths = new ConvertedExpression<R, Integer>(path, ItemBinding.INSTANCE, 4);
      mail = new NullableConvertedExpression<R, String>(path, ItemBinding.INSTANCE, 5);
      minutes = new ConvertedExpression<R, Long>(path, ItemBinding.INSTANCE, 6);
      hidden = new ConvertedExpression<R, String>(path, ItemBinding.INSTANCE, 7);
      pk = id;
    }
  }

  /**
   * No such {@link Item}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Item}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
