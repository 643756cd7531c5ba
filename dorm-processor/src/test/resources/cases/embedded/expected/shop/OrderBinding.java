package shop;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.ConvertedType;
import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.EnumType;
import dev.dorm.generated.JsonType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Order}.
 */
@GeneratedModel(
    value = Order.class,
    app = "shop"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class OrderBinding extends EntityBinding<Order> {
  private static final EnumType<Order.Kind> ADDRESS_KIND = enumeration(Order.Kind.class);

  private static final EnumType<Order.Kind> ADDRESS_OTHER = enumeration(Order.Kind.class);

  private static final JsonType<List<String>> ADDRESS_LINES = JsonType.json(List.class, "java.util.List<java.lang.String>");

  private static final EnumType<Order.Kind> DELIVERY_KIND = enumeration(Order.Kind.class);

  private static final EnumType<Order.Kind> DELIVERY_OTHER = enumeration(Order.Kind.class);

  private static final JsonType<List<String>> DELIVERY_LINES = JsonType.json(List.class, "java.util.List<java.lang.String>");

  private static final ConvertedType<String, Short> TOTAL_CURRENCY = ConvertedType.of(new Order.Currency(), SHORT, "Currency");

  private static final EmbeddedReference EMBEDDED$address = new EmbeddedReference(0, "address", 1, 7);

  private static final EmbeddedReference EMBEDDED$delivery = new EmbeddedReference(1, "delivery", 8, 7, 0, 1, 2, 4, 5, 6);

  private static final EmbeddedReference EMBEDDED$total = new EmbeddedReference(2, "total", 15, 4);

  /**
   * The one instance.
   */
  public static final OrderBinding INSTANCE = new OrderBinding();

  private OrderBinding() {
    super(
        "shop", "Order", "orders",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "address.street", "address_street", TEXT),
            column(2, "address.zip", "address_code", varchar(5), UNIQUE),
            column(3, "address.kind", "address_kind", ADDRESS_KIND),
            column(4, "address.other", "address_other", ADDRESS_OTHER, NULLABLE),
            column(5, "address.lines", "address_lines", ADDRESS_LINES),
            column(6, "address.map", "address_map", BINARY),
            column(7, "address.path", "address_path", DOUBLE),
            column(8, "delivery.street", "tostreet", TEXT, NULLABLE, OPTIONAL_PART),
            column(9, "delivery.zip", "tocode", varchar(5), NULLABLE, UNIQUE, OPTIONAL_PART),
            column(10, "delivery.kind", "tokind", DELIVERY_KIND, NULLABLE, OPTIONAL_PART),
            column(11, "delivery.other", "toother", DELIVERY_OTHER, NULLABLE, OPTIONAL_PART),
            column(12, "delivery.lines", "tolines", DELIVERY_LINES, NULLABLE, OPTIONAL_PART),
            column(13, "delivery.map", "tomap", BINARY, NULLABLE, OPTIONAL_PART),
            column(14, "delivery.path", "topath", DOUBLE, NULLABLE, OPTIONAL_PART),
            column(15, "total.amount", "total_amount", decimal(10, 2)),
            column(16, "total.currency", "total_currency", TOTAL_CURRENCY),
            column(17, "total.due", "total_due", OFFSET_DATE_TIME, NULLABLE),
            column(18, "total.paid", "total_paid", BOOLEAN),
            column(19, "previous", "previous_id", foreignKey(), NULLABLE)),
        withRelations(
            toOne(0, "previous", 19, SET_NULL)),
        descending(2));
    embeds(EMBEDDED$address, EMBEDDED$delivery, EMBEDDED$total);
  }

  @Override
  public Class<Order> type() {
    return Order.class;
  }

  @Override
  public Order newObject() {
    return new Order();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Order row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.address_street = reader.readText(second);
    held.address_zip = reader.readText(second + 1);
    held.address_kind = ADDRESS_KIND.read(reader, second + 2);
    held.address_other = ADDRESS_OTHER.read(reader, second + 3);
    held.address_lines = reader.readJson(second + 4);
    held.address_map = reader.readBytes(second + 5);
    held.address_path = reader.readDoubleOrNull(second + 6);
    row.address = make$address(held);
    held.delivery_street = reader.readText(second + 7);
    held.delivery_zip = reader.readText(second + 8);
    held.delivery_kind = DELIVERY_KIND.read(reader, second + 9);
    held.delivery_other = DELIVERY_OTHER.read(reader, second + 10);
    held.delivery_lines = reader.readJson(second + 11);
    held.delivery_map = reader.readBytes(second + 12);
    held.delivery_path = reader.readDoubleOrNull(second + 13);
    row.delivery = make$delivery(held);
    held.total_amount = reader.readDecimal(second + 14, 10, 2);
    held.total_currency = TOTAL_CURRENCY.readStored(reader, second + 15);
    held.total_due = OFFSET_DATE_TIME.read(reader, second + 16);
    held.total_paid = reader.readBooleanOrNull(second + 17);
    row.setTotal(make$total(held));
    held.previous = row.previous = Ref.read(reader, second + 18, link(state, 0));
  }

  @Override
  public void read(Order row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> {
        held.address_street = reader.readText(index);
        if (++held.arrived$address == 7) {
          held.arrived$address = 0;
          row.address = make$address(held);
        }
      }
      case 2 -> {
        held.address_zip = reader.readText(index);
        if (++held.arrived$address == 7) {
          held.arrived$address = 0;
          row.address = make$address(held);
        }
      }
      case 3 -> {
        held.address_kind = ADDRESS_KIND.read(reader, index);
        if (++held.arrived$address == 7) {
          held.arrived$address = 0;
          row.address = make$address(held);
        }
      }
      case 4 -> {
        held.address_other = ADDRESS_OTHER.read(reader, index);
        if (++held.arrived$address == 7) {
          held.arrived$address = 0;
          row.address = make$address(held);
        }
      }
      case 5 -> {
        held.address_lines = reader.readJson(index);
        if (++held.arrived$address == 7) {
          held.arrived$address = 0;
          row.address = make$address(held);
        }
      }
      case 6 -> {
        held.address_map = reader.readBytes(index);
        if (++held.arrived$address == 7) {
          held.arrived$address = 0;
          row.address = make$address(held);
        }
      }
      case 7 -> {
        held.address_path = reader.readDoubleOrNull(index);
        if (++held.arrived$address == 7) {
          held.arrived$address = 0;
          row.address = make$address(held);
        }
      }
      case 8 -> {
        held.delivery_street = reader.readText(index);
        if (++held.arrived$delivery == 7) {
          held.arrived$delivery = 0;
          row.delivery = make$delivery(held);
        }
      }
      case 9 -> {
        held.delivery_zip = reader.readText(index);
        if (++held.arrived$delivery == 7) {
          held.arrived$delivery = 0;
          row.delivery = make$delivery(held);
        }
      }
      case 10 -> {
        held.delivery_kind = DELIVERY_KIND.read(reader, index);
        if (++held.arrived$delivery == 7) {
          held.arrived$delivery = 0;
          row.delivery = make$delivery(held);
        }
      }
      case 11 -> {
        held.delivery_other = DELIVERY_OTHER.read(reader, index);
        if (++held.arrived$delivery == 7) {
          held.arrived$delivery = 0;
          row.delivery = make$delivery(held);
        }
      }
      case 12 -> {
        held.delivery_lines = reader.readJson(index);
        if (++held.arrived$delivery == 7) {
          held.arrived$delivery = 0;
          row.delivery = make$delivery(held);
        }
      }
      case 13 -> {
        held.delivery_map = reader.readBytes(index);
        if (++held.arrived$delivery == 7) {
          held.arrived$delivery = 0;
          row.delivery = make$delivery(held);
        }
      }
      case 14 -> {
        held.delivery_path = reader.readDoubleOrNull(index);
        if (++held.arrived$delivery == 7) {
          held.arrived$delivery = 0;
          row.delivery = make$delivery(held);
        }
      }
      case 15 -> {
        held.total_amount = reader.readDecimal(index, 10, 2);
        if (++held.arrived$total == 4) {
          held.arrived$total = 0;
          row.setTotal(make$total(held));
        }
      }
      case 16 -> {
        held.total_currency = TOTAL_CURRENCY.readStored(reader, index);
        if (++held.arrived$total == 4) {
          held.arrived$total = 0;
          row.setTotal(make$total(held));
        }
      }
      case 17 -> {
        held.total_due = OFFSET_DATE_TIME.read(reader, index);
        if (++held.arrived$total == 4) {
          held.arrived$total = 0;
          row.setTotal(make$total(held));
        }
      }
      case 18 -> {
        held.total_paid = reader.readBooleanOrNull(index);
        if (++held.arrived$total == 4) {
          held.arrived$total = 0;
          row.setTotal(make$total(held));
        }
      }
      case 19 -> held.previous = row.previous = Ref.read(reader, index, link(state, 0));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Order row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.address == null ? null : row.address.street(), binder, index);
      case 2 -> bindValue(2, row.address == null ? null : row.address.zip(), binder, index);
      case 3 -> bindValue(3, row.address == null ? null : row.address.kind(), binder, index);
      case 4 -> bindValue(4, row.address == null ? null : row.address.other(), binder, index);
      case 5 -> bindValue(5, row.address == null ? null : row.address.lines(), binder, index);
      case 6 -> bindValue(6, row.address == null ? null : row.address.map(), binder, index);
      case 7 -> bindValue(7, row.address == null ? null : row.address.path(), binder, index);
      case 8 -> bindValue(8, row.delivery == null ? null : required(8, row.delivery.street()), binder, index);
      case 9 -> bindValue(9, row.delivery == null ? null : required(9, row.delivery.zip()), binder, index);
      case 10 -> bindValue(10, row.delivery == null ? null : required(10, row.delivery.kind()), binder, index);
      case 11 -> bindValue(11, row.delivery == null ? null : row.delivery.other(), binder, index);
      case 12 -> bindValue(12, row.delivery == null ? null : required(12, row.delivery.lines()), binder, index);
      case 13 -> bindValue(13, row.delivery == null ? null : required(13, row.delivery.map()), binder, index);
      case 14 -> bindValue(14, row.delivery == null ? null : required(14, row.delivery.path()), binder, index);
      case 15 -> bindValue(15, row.getTotal() == null ? null : row.getTotal().amount, binder, index);
      case 16 -> bindValue(16, row.getTotal() == null ? null : row.getTotal().currency, binder, index);
      case 17 -> bindValue(17, row.getTotal() == null ? null : row.getTotal().due, binder, index);
      case 18 -> bindValue(18, row.getTotal() == null ? null : row.getTotal().isPaid(), binder, index);
      case 19 -> bindValue(19, Ref.keyOf(row.previous), binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Order row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.address == null ? null : row.address.street();
      case 2 -> row.address == null ? null : row.address.zip();
      case 3 -> row.address == null ? null : row.address.kind();
      case 4 -> row.address == null ? null : row.address.other();
      case 5 -> row.address == null ? null : row.address.lines();
      case 6 -> row.address == null ? null : row.address.map();
      case 7 -> row.address == null ? null : row.address.path();
      case 8 -> row.delivery == null ? null : required(8, row.delivery.street());
      case 9 -> row.delivery == null ? null : required(9, row.delivery.zip());
      case 10 -> row.delivery == null ? null : required(10, row.delivery.kind());
      case 11 -> row.delivery == null ? null : row.delivery.other();
      case 12 -> row.delivery == null ? null : required(12, row.delivery.lines());
      case 13 -> row.delivery == null ? null : required(13, row.delivery.map());
      case 14 -> row.delivery == null ? null : required(14, row.delivery.path());
      case 15 -> row.getTotal() == null ? null : row.getTotal().amount;
      case 16 -> row.getTotal() == null ? null : row.getTotal().currency;
      case 17 -> row.getTotal() == null ? null : row.getTotal().due;
      case 18 -> row.getTotal() == null ? null : row.getTotal().isPaid();
      case 19 -> Ref.keyOf(row.previous);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Order row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> throw new IllegalStateException("address.street is set by embed");
      case 2 -> throw new IllegalStateException("address.zip is set by embed");
      case 3 -> throw new IllegalStateException("address.kind is set by embed");
      case 4 -> throw new IllegalStateException("address.other is set by embed");
      case 5 -> throw new IllegalStateException("address.lines is set by embed");
      case 6 -> throw new IllegalStateException("address.map is set by embed");
      case 7 -> throw new IllegalStateException("address.path is set by embed");
      case 8 -> throw new IllegalStateException("delivery.street is set by embed");
      case 9 -> throw new IllegalStateException("delivery.zip is set by embed");
      case 10 -> throw new IllegalStateException("delivery.kind is set by embed");
      case 11 -> throw new IllegalStateException("delivery.other is set by embed");
      case 12 -> throw new IllegalStateException("delivery.lines is set by embed");
      case 13 -> throw new IllegalStateException("delivery.map is set by embed");
      case 14 -> throw new IllegalStateException("delivery.path is set by embed");
      case 15 -> throw new IllegalStateException("total.amount is set by embed");
      case 16 -> throw new IllegalStateException("total.currency is set by embed");
      case 17 -> throw new IllegalStateException("total.due is set by embed");
      case 18 -> throw new IllegalStateException("total.paid is set by embed");
      case 19 -> row.previous = Ref.from(value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Order row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> state.isLoaded(1) ? differ(row.address == null ? null : row.address.street(), held.address_street) : differs$address(row, held);
      case 2 -> state.isLoaded(2) ? differ(row.address == null ? null : row.address.zip(), held.address_zip) : differs$address(row, held);
      case 3 -> state.isLoaded(3) ? differ(row.address == null ? null : row.address.kind(), held.address_kind) : differs$address(row, held);
      case 4 -> state.isLoaded(4) ? differ(row.address == null ? null : row.address.other(), held.address_other) : differs$address(row, held);
      case 5 -> state.isLoaded(5) ? ADDRESS_LINES.changed(row.address == null ? null : row.address.lines(), held.address_lines) : differs$address(row, held);
      case 6 -> state.isLoaded(6) ? differ(row.address == null ? null : row.address.map(), held.address_map) : differs$address(row, held);
      case 7 -> state.isLoaded(7) ? differ(row.address == null ? null : row.address.path(), held.address_path) : differs$address(row, held);
      case 8 -> differs$delivery(row, held);
      case 9 -> differs$delivery(row, held);
      case 10 -> differs$delivery(row, held);
      case 11 -> differs$delivery(row, held);
      case 12 -> differs$delivery(row, held);
      case 13 -> differs$delivery(row, held);
      case 14 -> differs$delivery(row, held);
      case 15 -> state.isLoaded(15) ? differ(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().amount), held.total_amount) : differs$total(row, held);
      case 16 -> state.isLoaded(16) ? TOTAL_CURRENCY.changed(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().currency), held.total_currency) : differs$total(row, held);
      case 17 -> state.isLoaded(17) ? differ(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().due), held.total_due) : differs$total(row, held);
      case 18 -> state.isLoaded(18) ? differ(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().isPaid()), held.total_paid) : differs$total(row, held);
      case 19 -> !Ref.sameKey(row.previous, held.previous);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Order row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.address_street = row.address == null ? null : row.address.street();
      case 2 -> held.address_zip = row.address == null ? null : row.address.zip();
      case 3 -> held.address_kind = row.address == null ? null : row.address.kind();
      case 4 -> held.address_other = row.address == null ? null : row.address.other();
      case 5 -> held.address_lines = format(ADDRESS_LINES, row.address == null ? null : row.address.lines());
      case 6 -> held.address_map = copy(row.address == null ? null : row.address.map());
      case 7 -> held.address_path = row.address == null ? null : row.address.path();
      case 8 -> held.delivery_street = row.delivery == null ? null : row.delivery.street();
      case 9 -> held.delivery_zip = row.delivery == null ? null : row.delivery.zip();
      case 10 -> held.delivery_kind = row.delivery == null ? null : row.delivery.kind();
      case 11 -> held.delivery_other = row.delivery == null ? null : row.delivery.other();
      case 12 -> held.delivery_lines = format(DELIVERY_LINES, row.delivery == null ? null : row.delivery.lines());
      case 13 -> held.delivery_map = copy(row.delivery == null ? null : row.delivery.map());
      case 14 -> held.delivery_path = row.delivery == null ? null : row.delivery.path();
      case 15 -> held.total_amount = quietly(row, own -> own.getTotal() == null ? null : own.getTotal().amount);
      case 16 -> held.total_currency = TOTAL_CURRENCY.storedOf(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().currency));
      case 17 -> held.total_due = quietly(row, own -> own.getTotal() == null ? null : own.getTotal().due);
      case 18 -> held.total_paid = quietly(row, own -> own.getTotal() == null ? null : own.getTotal().isPaid());
      case 19 -> held.previous = row.previous;
      default -> throw unknownColumn(column);
    }
  }

  private static byte @Nullable [] copy(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }

  private static <T> @Nullable T parse(JsonType<T> type, @Nullable String text) {
    return text == null ? null : type.parse(text);
  }

  private static <T> @Nullable String format(JsonType<T> type, @Nullable T value) {
    return value == null ? null : type.format(value);
  }

  private static Order.Address make$address(State held) {
    return make$address(held.address_street, held.address_zip, held.address_kind, held.address_other, parse(ADDRESS_LINES, held.address_lines), copy(held.address_map), held.address_path);
  }

  private static Order.Address make$address(@Nullable String street, @Nullable String zip,
      Order. @Nullable Kind kind, Order. @Nullable Kind other, @Nullable List<String> lines,
      byte @Nullable [] map, @Nullable Double path) {
    return new Order.Address(street, zip, kind, other, lines, map, path);
  }

  private boolean differs$address(Order row, State held) {
    return differ(row.address == null ? null : row.address.street(), held.address_street)
        || differ(row.address == null ? null : row.address.zip(), held.address_zip)
        || differ(row.address == null ? null : row.address.kind(), held.address_kind)
        || differ(row.address == null ? null : row.address.other(), held.address_other)
        || ADDRESS_LINES.changed(row.address == null ? null : row.address.lines(), held.address_lines)
        || differ(row.address == null ? null : row.address.map(), held.address_map)
        || differ(row.address == null ? null : row.address.path(), held.address_path);
  }

  private static Order. @Nullable Address make$delivery(State held) {
    return make$delivery(held.delivery_street, held.delivery_zip, held.delivery_kind, held.delivery_other, parse(DELIVERY_LINES, held.delivery_lines), copy(held.delivery_map), held.delivery_path);
  }

  private static Order. @Nullable Address make$delivery(@Nullable String street,
      @Nullable String zip, Order. @Nullable Kind kind, Order. @Nullable Kind other,
      @Nullable List<String> lines, byte @Nullable [] map, @Nullable Double path) {
    if (!EMBEDDED$delivery.isPresent(street, zip, kind, other, lines, map, path)) {
      return null;
    }
    return new Order.Address(street, zip, kind, other, lines, map, path);
  }

  private boolean differs$delivery(Order row, State held) {
    return (row.delivery == null) != (held.delivery_street == null)
        || differ(row.delivery == null ? null : row.delivery.street(), held.delivery_street)
        || differ(row.delivery == null ? null : row.delivery.zip(), held.delivery_zip)
        || differ(row.delivery == null ? null : row.delivery.kind(), held.delivery_kind)
        || differ(row.delivery == null ? null : row.delivery.other(), held.delivery_other)
        || DELIVERY_LINES.changed(row.delivery == null ? null : row.delivery.lines(), held.delivery_lines)
        || differ(row.delivery == null ? null : row.delivery.map(), held.delivery_map)
        || differ(row.delivery == null ? null : row.delivery.path(), held.delivery_path);
  }

  private static Order.Total make$total(State held) {
    return make$total(held.total_amount, TOTAL_CURRENCY.fieldOf(held.total_currency), held.total_due, held.total_paid);
  }

  private static Order.Total make$total(@Nullable BigDecimal amount, @Nullable String currency,
      @Nullable OffsetDateTime due, @Nullable Boolean paid) {
    Order.Total made$ = new Order.Total();
    made$.amount = amount;
    made$.currency = currency;
    made$.due = due;
    made$.setPaid(paid);
    return made$;
  }

  private boolean differs$total(Order row, State held) {
    return differ(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().amount), held.total_amount)
        || TOTAL_CURRENCY.changed(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().currency), held.total_currency)
        || differ(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().due), held.total_due)
        || differ(quietly(row, own -> own.getTotal() == null ? null : own.getTotal().isPaid()), held.total_paid);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void embed(Order row, int place, @Nullable Object[] parts) {
    switch (place) {
      case 0 -> row.address = make$address((String) parts[0], (String) parts[1], (Order.Kind) parts[2], (Order.Kind) parts[3], (List<String>) parts[4], (byte[]) parts[5], (Double) parts[6]);
      case 1 -> row.delivery = make$delivery((String) parts[0], (String) parts[1], (Order.Kind) parts[2], (Order.Kind) parts[3], (List<String>) parts[4], (byte[]) parts[5], (Double) parts[6]);
      case 2 -> row.setTotal(make$total((BigDecimal) parts[0], (String) parts[1], (OffsetDateTime) parts[2], (Boolean) parts[3]));
      default -> super.embed(row, place, parts);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> OrderBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Order row, int relation) {
    return switch (relation) {
      case 0 -> row.previous;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Order_.DoesNotExist doesNotExist(String message) {
    return new Order_.DoesNotExist(message);
  }

  @Override
  public Order_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Order_.MultipleObjectsReturned(message);
  }

  @Override
  public List<List<Integer>> uniqueTogether() {
    return List.of(List.of(1, 15));
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String address_street;

    private @Nullable String address_zip;

    private Order. @Nullable Kind address_kind;

    private Order. @Nullable Kind address_other;

    private @Nullable String address_lines;

    private byte @Nullable [] address_map;

    private @Nullable Double address_path;

    private @Nullable String delivery_street;

    private @Nullable String delivery_zip;

    private Order. @Nullable Kind delivery_kind;

    private Order. @Nullable Kind delivery_other;

    private @Nullable String delivery_lines;

    private byte @Nullable [] delivery_map;

    private @Nullable Double delivery_path;

    private @Nullable BigDecimal total_amount;

    private @Nullable Short total_currency;

    private @Nullable OffsetDateTime total_due;

    private @Nullable Boolean total_paid;

    private @Nullable Ref<Order> previous;

    private int arrived$address;

    private int arrived$delivery;

    private int arrived$total;
  }
}
