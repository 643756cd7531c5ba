package shop;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.ConvertedType;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Item}.
 */
@GeneratedModel(
    value = Item.class,
    app = "shop"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class ItemBinding extends EntityBinding<Item> {
  private static final ConvertedType<Money, Long> PRICE = ConvertedType.of(new MoneyConverter(), LONG, "MoneyConverter");

  private static final ConvertedType<Money, Long> OFFER = ConvertedType.of(new MoneyConverter(), LONG, "MoneyConverter");

  private static final ConvertedType<Set<String>, String> WORDS = ConvertedType.of(new Item.Words(), varchar(40), "Words");

  private static final ConvertedType<Integer, BigDecimal> TENTHS = ConvertedType.of(new Item.Tenths(), decimal(5, 1), "Tenths");

  private static final ConvertedType<String, String> MAIL = ConvertedType.of(new Item.Reversed(), varchar(254), "Reversed");

  private static final ConvertedType<Long, LocalDateTime> MINUTES = ConvertedType.of(new Item.Minutes(), LOCAL_DATE_TIME, "Minutes");

  private static final ConvertedType<String, byte[]> HIDDEN = ConvertedType.of(new Item.Bytes(), BINARY, "Bytes");

  /**
   * The one instance.
   */
  public static final ItemBinding INSTANCE = new ItemBinding();

  private ItemBinding() {
    super(
        "shop", "Item", "shop_item",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "price", "price", PRICE),
            column(2, "offer", "offer", OFFER, NULLABLE, UNIQUE),
            column(3, "words", "words", WORDS),
            column(4, "tenths", "tenths", TENTHS),
            column(5, "mail", "mail", MAIL, NULLABLE),
            column(6, "minutes", "minutes", MINUTES, AUTO_NOW),
            column(7, "hidden", "hidden", HIDDEN)),
        withRelations(),
        ascending(1));
  }

  @Override
  public Class<Item> type() {
    return Item.class;
  }

  @Override
  public Item newObject() {
    return new Item();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Item row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    row.price = PRICE.fieldOf(held.price = PRICE.readStored(reader, second));
    row.offer = OFFER.fieldOf(held.offer = OFFER.readStored(reader, second + 1));
    row.words = WORDS.fieldOf(held.words = WORDS.readStored(reader, second + 2));
    row.tenths = TENTHS.fieldOf(held.tenths = TENTHS.readStored(reader, second + 3));
    row.setMail(MAIL.fieldOf(held.mail = MAIL.readStored(reader, second + 4)));
    row.minutes = MINUTES.fieldOf(held.minutes = MINUTES.readStored(reader, second + 5));
    row.hidden = HIDDEN.fieldOf(held.hidden = HIDDEN.readStored(reader, second + 6));
  }

  @Override
  public void read(Item row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> row.price = PRICE.fieldOf(held.price = PRICE.readStored(reader, index));
      case 2 -> row.offer = OFFER.fieldOf(held.offer = OFFER.readStored(reader, index));
      case 3 -> row.words = WORDS.fieldOf(held.words = WORDS.readStored(reader, index));
      case 4 -> row.tenths = TENTHS.fieldOf(held.tenths = TENTHS.readStored(reader, index));
      case 5 -> row.setMail(MAIL.fieldOf(held.mail = MAIL.readStored(reader, index)));
      case 6 -> row.minutes = MINUTES.fieldOf(held.minutes = MINUTES.readStored(reader, index));
      case 7 -> row.hidden = HIDDEN.fieldOf(held.hidden = HIDDEN.readStored(reader, index));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Item row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.price, binder, index);
      case 2 -> bindValue(2, row.offer, binder, index);
      case 3 -> bindValue(3, row.words, binder, index);
      case 4 -> bindValue(4, row.tenths, binder, index);
      case 5 -> bindValue(5, quietly(row, own -> own.getMail()), binder, index);
      case 6 -> bindValue(6, row.minutes, binder, index);
      case 7 -> bindValue(7, row.hidden, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Item row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.price;
      case 2 -> row.offer;
      case 3 -> row.words;
      case 4 -> row.tenths;
      case 5 -> quietly(row, own -> own.getMail());
      case 6 -> row.minutes;
      case 7 -> row.hidden;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void set(Item row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.price = (Money) value;
      case 2 -> row.offer = (Money) value;
      case 3 -> row.words = (Set<String>) value;
      case 4 -> row.tenths = (Integer) value;
      case 5 -> row.setMail((String) value);
      case 6 -> row.minutes = (Long) value;
      case 7 -> row.hidden = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Item row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> PRICE.changed(row.price, held.price);
      case 2 -> OFFER.changed(row.offer, held.offer);
      case 3 -> WORDS.changed(row.words, held.words);
      case 4 -> TENTHS.changed(row.tenths, held.tenths);
      case 5 -> MAIL.changed(quietly(row, own -> own.getMail()), held.mail);
      case 6 -> MINUTES.changed(row.minutes, held.minutes);
      case 7 -> HIDDEN.changed(row.hidden, held.hidden);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Item row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.price = PRICE.storedOf(row.price);
      case 2 -> held.offer = OFFER.storedOf(row.offer);
      case 3 -> held.words = WORDS.storedOf(row.words);
      case 4 -> held.tenths = TENTHS.storedOf(row.tenths);
      case 5 -> held.mail = MAIL.storedOf(quietly(row, own -> own.getMail()));
      case 6 -> held.minutes = MINUTES.storedOf(row.minutes);
      case 7 -> held.hidden = HIDDEN.storedOf(row.hidden);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean callGetter(Item row, int column) {
    switch (column) {
      case 5 -> row.getMail();
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public Item_.DoesNotExist doesNotExist(String message) {
    return new Item_.DoesNotExist(message);
  }

  @Override
  public Item_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Item_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable Long price;

    private @Nullable Long offer;

    private @Nullable String words;

    private @Nullable BigDecimal tenths;

    private @Nullable String mail;

    private @Nullable LocalDateTime minutes;

    private byte @Nullable [] hidden;
  }
}
