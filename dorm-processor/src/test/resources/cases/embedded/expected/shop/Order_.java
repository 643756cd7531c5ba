package shop;

import dev.dorm.generated.Node;
import dev.dorm.query.BinaryColumn;
import dev.dorm.query.BinaryExpression;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.ConvertedColumn;
import dev.dorm.query.ConvertedExpression;
import dev.dorm.query.DecimalColumn;
import dev.dorm.query.DecimalExpression;
import dev.dorm.query.DoubleColumn;
import dev.dorm.query.DoubleExpression;
import dev.dorm.query.EmbeddedColumns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.EnumColumn;
import dev.dorm.query.EnumExpression;
import dev.dorm.query.JsonColumn;
import dev.dorm.query.JsonExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.NullableBinaryColumn;
import dev.dorm.query.NullableBinaryExpression;
import dev.dorm.query.NullableDoubleColumn;
import dev.dorm.query.NullableDoubleExpression;
import dev.dorm.query.NullableEmbeddedColumns;
import dev.dorm.query.NullableEnumColumn;
import dev.dorm.query.NullableEnumExpression;
import dev.dorm.query.NullableForeignKeyColumn;
import dev.dorm.query.NullableForeignKeyExpression;
import dev.dorm.query.NullableJsonColumn;
import dev.dorm.query.NullableJsonExpression;
import dev.dorm.query.NullableOffsetDateTimeColumn;
import dev.dorm.query.NullableOffsetDateTimeExpression;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.NullableTextExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.UniqueColumn;
import dev.dorm.query.UniqueGroup;
import dev.dorm.query.UniqueStringColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The columns, relations and rows of {@link Order}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Order_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Order> id = new LongKeyColumn<Order>(OrderBinding.INSTANCE, 0);

  /**
   * The columns of {@code address}.
   */
  public static final AddressColumns address = new AddressColumns();

  /**
   * The columns of {@code delivery}.
   */
  public static final DeliveryColumns delivery = new DeliveryColumns();

  /**
   * The columns of {@code total}.
   */
  public static final TotalColumns total = new TotalColumns();

  /**
   * The key of {@code previous}; its columns are reached by {@link #previous()}.
   */
  public static final NullableForeignKeyColumn<Order, Order> previous = new NullableForeignKeyColumn<Order, Order>(OrderBinding.INSTANCE, 0);

  /**
   * What is unique together: {@code address.street, total.amount}.
   */
  public static final UniqueGroup<Order> uniqueAddressStreetTotalAmount = new UniqueGroup<Order>(OrderBinding.INSTANCE, 1, 15);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Order> pk = id;

  /**
   * All rows of {@link Order}.
   */
  public static final OrderManager objects = new OrderManager();

  private static final Columns<Order> COLUMNS = new Columns<Order>(id, address.street, address.zip, address.kind, address.other, address.lines, address.map, address.path, delivery.street, delivery.zip, delivery.kind, delivery.other, delivery.lines, delivery.map, delivery.path, total.amount, total.currency, total.due, total.paid, previous);

  private Order_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Order> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code previous}.
   */
  public static Path<Order> previous() {
    return new Path<Order>(previous.step());
  }

  /**
   * The unique column {@code delivery.zip}.
   */
  public static final class DeliveryZipColumn extends NullableStringColumn<Order> implements UniqueColumn<Order> {
    private DeliveryZipColumn() {
      super(OrderBinding.INSTANCE, 9);
    }
  }

  /**
   * The columns of {@code address}.
   */
  public static final class AddressColumns extends EmbeddedColumns<Order, Order.Address> {
    public final StringColumn<Order> street = new StringColumn<Order>(OrderBinding.INSTANCE, 1);

    public final UniqueStringColumn<Order> zip = new UniqueStringColumn<Order>(OrderBinding.INSTANCE, 2);

    public final EnumColumn<Order, Order.Kind> kind = new EnumColumn<Order, Order.Kind>(OrderBinding.INSTANCE, 3);

    public final NullableEnumColumn<Order, Order.Kind> other = new NullableEnumColumn<Order, Order.Kind>(OrderBinding.INSTANCE, 4);

    public final JsonColumn<Order, List<String>> lines = new JsonColumn<Order, List<String>>(OrderBinding.INSTANCE, 5);

    public final BinaryColumn<Order> map = new BinaryColumn<Order>(OrderBinding.INSTANCE, 6);

    public final DoubleColumn<Order> path = new DoubleColumn<Order>(OrderBinding.INSTANCE, 7);

    private AddressColumns() {
      super(OrderBinding.INSTANCE, 0);
    }

    @Override
    protected @Nullable Object[] parts(Order.Address value) {
      return new Object[] {value.street(), value.zip(), value.kind(), value.other(), value.lines(), value.map(), value.path()};
    }
  }

  /**
   * The columns of {@code delivery}.
   */
  public static final class DeliveryColumns extends NullableEmbeddedColumns<Order, Order.Address> {
    public final NullableStringColumn<Order> street = new NullableStringColumn<Order>(OrderBinding.INSTANCE, 8);

    public final DeliveryZipColumn zip = new DeliveryZipColumn();

    public final NullableEnumColumn<Order, Order.Kind> kind = new NullableEnumColumn<Order, Order.Kind>(OrderBinding.INSTANCE, 10);

    public final NullableEnumColumn<Order, Order.Kind> other = new NullableEnumColumn<Order, Order.Kind>(OrderBinding.INSTANCE, 11);

    public final NullableJsonColumn<Order, List<String>> lines = new NullableJsonColumn<Order, List<String>>(OrderBinding.INSTANCE, 12);

    public final NullableBinaryColumn<Order> map = new NullableBinaryColumn<Order>(OrderBinding.INSTANCE, 13);

    public final NullableDoubleColumn<Order> path = new NullableDoubleColumn<Order>(OrderBinding.INSTANCE, 14);

    private DeliveryColumns() {
      super(OrderBinding.INSTANCE, 1);
    }

    @Override
    protected @Nullable Object[] parts(Order.Address value) {
      return new Object[] {value.street(), value.zip(), value.kind(), value.other(), value.lines(), value.map(), value.path()};
    }
  }

  /**
   * The columns of {@code total}.
   */
  public static final class TotalColumns extends EmbeddedColumns<Order, Order.Total> {
    public final DecimalColumn<Order> amount = new DecimalColumn<Order>(OrderBinding.INSTANCE, 15);

    public final ConvertedColumn<Order, String> currency = new ConvertedColumn<Order, String>(OrderBinding.INSTANCE, 16);

    public final NullableOffsetDateTimeColumn<Order> due = new NullableOffsetDateTimeColumn<Order>(OrderBinding.INSTANCE, 17);

    public final BooleanColumn<Order> paid = new BooleanColumn<Order>(OrderBinding.INSTANCE, 18);

    private TotalColumns() {
      super(OrderBinding.INSTANCE, 2);
    }

    @Override
    protected @Nullable Object[] parts(Order.Total value) {
      return new Object[] {value.amount, value.currency, value.due, value.isPaid()};
    }
  }

  /**
   * {@link Order} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Order> {
    public final LongExpression<R> id;

    public final NullableForeignKeyExpression<R, Order> previous;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final AddressPath<R> address;

    public final DeliveryPath<R> delivery;

    public final TotalPath<R> total;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, OrderBinding.INSTANCE, 0);
      previous = new NullableForeignKeyExpression<R, Order>(path, OrderBinding.INSTANCE, 0);
      pk = id;
      address = new AddressPath<R>(path);
      delivery = new DeliveryPath<R>(path);
      total = new TotalPath<R>(path);
    }

    /**
     * The way to {@code previous}.
     */
    public Path<R> previous() {
      return new Path<R>(previous.step());
    }

    /**
     * The columns of {@code address} at the end of a way.
     */
    public static final class AddressPath<R> {
      public final TextExpression<R> street;

      public final TextExpression<R> zip;

      public final EnumExpression<R, Order.Kind> kind;

      public final NullableEnumExpression<R, Order.Kind> other;

      public final JsonExpression<R, List<String>> lines;

      public final BinaryExpression<R> map;

      public final DoubleExpression<R> path;

      private AddressPath(Node path$) {
        street = new TextExpression<R>(path$, OrderBinding.INSTANCE, 1);
        zip = new TextExpression<R>(path$, OrderBinding.INSTANCE, 2);
        kind = new EnumExpression<R, Order.Kind>(path$, OrderBinding.INSTANCE, 3);
        other = new NullableEnumExpression<R, Order.Kind>(path$, OrderBinding.INSTANCE, 4);
        lines = new JsonExpression<R, List<String>>(path$, OrderBinding.INSTANCE, 5);
        map = new BinaryExpression<R>(path$, OrderBinding.INSTANCE, 6);
        path = new DoubleExpression<R>(path$, OrderBinding.INSTANCE, 7);
      }
    }

    /**
     * The columns of {@code delivery} at the end of a way.
     */
    public static final class DeliveryPath<R> {
      public final NullableTextExpression<R> street;

      public final NullableTextExpression<R> zip;

      public final NullableEnumExpression<R, Order.Kind> kind;

      public final NullableEnumExpression<R, Order.Kind> other;

      public final NullableJsonExpression<R, List<String>> lines;

      public final NullableBinaryExpression<R> map;

      public final NullableDoubleExpression<R> path;

      private DeliveryPath(Node path$) {
        street = new NullableTextExpression<R>(path$, OrderBinding.INSTANCE, 8);
        zip = new NullableTextExpression<R>(path$, OrderBinding.INSTANCE, 9);
        kind = new NullableEnumExpression<R, Order.Kind>(path$, OrderBinding.INSTANCE, 10);
        other = new NullableEnumExpression<R, Order.Kind>(path$, OrderBinding.INSTANCE, 11);
        lines = new NullableJsonExpression<R, List<String>>(path$, OrderBinding.INSTANCE, 12);
        map = new NullableBinaryExpression<R>(path$, OrderBinding.INSTANCE, 13);
        path = new NullableDoubleExpression<R>(path$, OrderBinding.INSTANCE, 14);
      }
    }

    /**
     * The columns of {@code total} at the end of a way.
     */
    public static final class TotalPath<R> {
      public final DecimalExpression<R> amount;

      public final ConvertedExpression<R, String> currency;

      public final NullableOffsetDateTimeExpression<R> due;

      public final BooleanExpression<R> paid;

      private TotalPath(Node path$) {
        amount = new DecimalExpression<R>(path$, OrderBinding.INSTANCE, 15);
        currency = new ConvertedExpression<R, String>(path$, OrderBinding.INSTANCE, 16);
        due = new NullableOffsetDateTimeExpression<R>(path$, OrderBinding.INSTANCE, 17);
        paid = new BooleanExpression<R>(path$, OrderBinding.INSTANCE, 18);
      }
    }
  }

  /**
   * No such {@link Order}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Order}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
