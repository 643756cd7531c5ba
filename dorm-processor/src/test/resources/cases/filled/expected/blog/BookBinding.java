package blog;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Book}.
 */
@GeneratedModel(
    value = Book.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class BookBinding extends EntityBinding<Book> {
  /**
   * The one instance.
   */
  public static final BookBinding INSTANCE = new BookBinding();

  private BookBinding() {
    super(
        "blog", "Book", "blog_book",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "title", "title", TEXT),
            column(2, "subtitle", "subtitle", TEXT, NULLABLE),
            column(3, "pages", "pages", INTEGER),
            column(4, "whole", "whole", TEXT, COMPUTED),
            column(5, "isThick", "is_thick", BOOLEAN, COMPUTED),
            column(6, "copies", "copies", INTEGER, DEFAULTED),
            column(7, "since", "since", INSTANT, DEFAULTED)),
        withRelations());
  }

  @Override
  public Class<Book> type() {
    return Book.class;
  }

  @Override
  public Book newObject() {
    return new Book();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Book row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.title = row.title = reader.readText(second);
    held.subtitle = row.subtitle = reader.readText(second + 1);
    held.pages = row.pages = reader.readInt(second + 2);
    held.whole = row.whole = reader.readText(second + 3);
    held.isThick = row.isThick = reader.readBoolean(second + 4);
    held.copies = row.copies = reader.readIntOrNull(second + 5);
    held.since = row.since = reader.readInstant(second + 6);
  }

  @Override
  public void read(Book row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.title = row.title = reader.readText(index);
      case 2 -> held.subtitle = row.subtitle = reader.readText(index);
      case 3 -> held.pages = row.pages = reader.readInt(index);
      case 4 -> held.whole = row.whole = reader.readText(index);
      case 5 -> held.isThick = row.isThick = reader.readBoolean(index);
      case 6 -> held.copies = row.copies = reader.readIntOrNull(index);
      case 7 -> held.since = row.since = reader.readInstant(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Book row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.title, binder, index);
      case 2 -> bindValue(2, row.subtitle, binder, index);
      case 3 -> binder.bindInt(index, row.pages);
      case 4 -> bindValue(4, row.whole, binder, index);
      case 5 -> binder.bindBoolean(index, row.isThick);
      case 6 -> bindValue(6, row.copies, binder, index);
      case 7 -> bindValue(7, row.since, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Book row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.title;
      case 2 -> row.subtitle;
      case 3 -> row.pages;
      case 4 -> row.whole;
      case 5 -> row.isThick;
      case 6 -> row.copies;
      case 7 -> row.since;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Book row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.title = (String) value;
      case 2 -> row.subtitle = (String) value;
      case 3 -> row.pages = (Integer) value;
      case 4 -> row.whole = (String) value;
      case 5 -> row.isThick = (Boolean) value;
      case 6 -> row.copies = (Integer) value;
      case 7 -> row.since = (Instant) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Book row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> differ(row.title, held.title);
      case 2 -> differ(row.subtitle, held.subtitle);
      case 3 -> row.pages != held.pages;
      case 4 -> differ(row.whole, held.whole);
      case 5 -> row.isThick != held.isThick;
      case 6 -> differ(row.copies, held.copies);
      case 7 -> differ(row.since, held.since);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Book row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.title = row.title;
      case 2 -> held.subtitle = row.subtitle;
      case 3 -> held.pages = row.pages;
      case 4 -> held.whole = row.whole;
      case 5 -> held.isThick = row.isThick;
      case 6 -> held.copies = row.copies;
      case 7 -> held.since = row.since;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public Book_.DoesNotExist doesNotExist(String message) {
    return new Book_.DoesNotExist(message);
  }

  @Override
  public Book_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Book_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String title;

    private @Nullable String subtitle;

    private int pages;

    private @Nullable String whole;

    private boolean isThick;

    private @Nullable Integer copies;

    private @Nullable Instant since;
  }
}
