package blog;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.ConstraintReference;
import dev.dorm.generated.EnumType;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.Truth;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
  private static final EnumType<Book.State> STATE = enumeration(Book.State.class);

  /**
   * The one instance.
   */
  public static final BookBinding INSTANCE = new BookBinding();

  private BookBinding() {
    super(
        "blog", "Book", "blog_book",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "title", "title", varchar(50)),
            column(2, "pages", "pages", INTEGER),
            column(3, "deleted", "deleted", BOOLEAN),
            column(4, "deletedAt", "deleted_at", INSTANT, NULLABLE),
            column(5, "state", "state", STATE),
            column(6, "in", "inside", TEXT, NULLABLE)),
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
    held.pages = row.pages = reader.readInt(second + 1);
    held.deleted = row.deleted = reader.readBoolean(second + 2);
    held.deletedAt = row.deletedAt = reader.readInstant(second + 3);
    held.state = row.state = STATE.read(reader, second + 4);
    held.in = row.in = reader.readText(second + 5);
  }

  @Override
  public void read(Book row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.title = row.title = reader.readText(index);
      case 2 -> held.pages = row.pages = reader.readInt(index);
      case 3 -> held.deleted = row.deleted = reader.readBoolean(index);
      case 4 -> held.deletedAt = row.deletedAt = reader.readInstant(index);
      case 5 -> held.state = row.state = STATE.read(reader, index);
      case 6 -> held.in = row.in = reader.readText(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Book row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.title, binder, index);
      case 2 -> binder.bindInt(index, row.pages);
      case 3 -> binder.bindBoolean(index, row.deleted);
      case 4 -> bindValue(4, row.deletedAt, binder, index);
      case 5 -> bindValue(5, row.state, binder, index);
      case 6 -> bindValue(6, row.in, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Book row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.title;
      case 2 -> row.pages;
      case 3 -> row.deleted;
      case 4 -> row.deletedAt;
      case 5 -> row.state;
      case 6 -> row.in;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Book row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.title = (String) value;
      case 2 -> row.pages = (Integer) value;
      case 3 -> row.deleted = (Boolean) value;
      case 4 -> row.deletedAt = (Instant) value;
      case 5 -> row.state = (Book.State) value;
      case 6 -> row.in = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Book row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> differ(row.title, held.title);
      case 2 -> row.pages != held.pages;
      case 3 -> row.deleted != held.deleted;
      case 4 -> differ(row.deletedAt, held.deletedAt);
      case 5 -> differ(row.state, held.state);
      case 6 -> differ(row.in, held.in);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Book row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.title = row.title;
      case 2 -> held.pages = row.pages;
      case 3 -> held.deleted = row.deleted;
      case 4 -> held.deletedAt = row.deletedAt;
      case 5 -> held.state = row.state;
      case 6 -> held.in = row.in;
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

  @Override
  public Map<String, List<Integer>> conditions() {
    return Map.ofEntries(
            Map.entry("check_book_pages", List.of(2)),
            Map.entry("check_book_pages_title", List.of(2, 1)),
            Map.entry("done", List.of(5, 3)),
            Map.entry("check_book_deleted_at", List.of(4)),
            Map.entry("check_book_in_title", List.of(6, 1)));
  }

  @Override
  public List<ConstraintReference<Book>> constraints() {
    return Constraints.ALL;
  }

  /**
   * Made when an object is checked for the first time.
   */
  private static final class Constraints {
    private static final List<ConstraintReference<Book>> ALL = List.of(
        new ConstraintReference<>("check_book_pages", List.of(2), List.of(), row -> Truth.between(INSTANCE.get(row, 2), Truth.value("1"), Truth.value("5000"))),
        new ConstraintReference<>("check_book_pages_title", List.of(2, 1), List.of(), row -> Truth.gte(Truth.minus(Truth.times(INSTANCE.get(row, 2), Truth.value("2")), Truth.value("1")), Truth.plus(Truth.abs(INSTANCE.get(row, 2)), Truth.length(Truth.concat(INSTANCE.get(row, 1), Truth.value("x")))))),
        new ConstraintReference<>("done", List.of(5, 3), List.of(), row -> Truth.or(Truth.not(Truth.in(INSTANCE.get(row, 5), Truth.value("DRAFT"), Truth.value("DONE"))), Truth.eq(INSTANCE.get(row, 3), Truth.value("false")))),
        new ConstraintReference<>("check_book_deleted_at", List.of(4), List.of(), row -> Truth.gt(INSTANCE.get(row, 4), Truth.value("2000-01-01T00:00:00Z"))),
        new ConstraintReference<>("check_book_in_title", List.of(6, 1), List.of(), row -> Truth.ne(Truth.coalesce(INSTANCE.get(row, 6), INSTANCE.get(row, 1)), Truth.value(""))),
        new ConstraintReference<>("idx_book_pages", List.of(0), List.of(2), row -> Truth.isNotNull(INSTANCE.get(row, 0))),
        new ConstraintReference<>("uniq_book_title", List.of(4), List.of(1), row -> Truth.isNull(INSTANCE.get(row, 4))));
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String title;

    private int pages;

    private boolean deleted;

    private @Nullable Instant deletedAt;

    private Book. @Nullable State state;

    private @Nullable String in;
  }
}
