package blog;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
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
            column(1, "createdAt", "created_at", INSTANT, AUTO_NOW_ADD),
            column(2, "updatedAt", "updated_at", INSTANT, AUTO_NOW),
            column(3, "title", "title", varchar(200)),
            column(4, "author", "author_id", foreignKey()),
            column(5, "pages", "pages", INTEGER),
            column(6, "published", "published", BOOLEAN)),
        withRelations(
            toOne(0, "author", 4, CASCADE),
            manyToMany(1, "tags", "blog_book_tags", "book_id", "tag_id")),
        descending(1));
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
    held.id = reader.readLongOrNull(first);
    held.createdAt = row.createdAt = reader.readInstant(second);
    held.updatedAt = row.updatedAt = reader.readInstant(second + 1);
    held.title = row.title = reader.readText(second + 2);
    held.author = row.author = Ref.read(reader, second + 3, link(state, 0));
    held.pages = row.pages = reader.readInt(second + 4);
    held.published = row.published = reader.readBoolean(second + 5);
  }

  @Override
  public void read(Book row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = reader.readLongOrNull(index);
      case 1 -> held.createdAt = row.createdAt = reader.readInstant(index);
      case 2 -> held.updatedAt = row.updatedAt = reader.readInstant(index);
      case 3 -> held.title = row.title = reader.readText(index);
      case 4 -> held.author = row.author = Ref.read(reader, index, link(state, 0));
      case 5 -> held.pages = row.pages = reader.readInt(index);
      case 6 -> held.published = row.published = reader.readBoolean(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Book row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, state(row) instanceof State held ? held.id : null, binder, index);
      case 1 -> bindValue(1, row.createdAt, binder, index);
      case 2 -> bindValue(2, row.updatedAt, binder, index);
      case 3 -> bindValue(3, row.title, binder, index);
      case 4 -> bindValue(4, Ref.keyOf(row.author), binder, index);
      case 5 -> binder.bindInt(index, row.pages);
      case 6 -> binder.bindBoolean(index, row.published);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Book row, int column) {
    return switch (column) {
      case 0 -> state(row) instanceof State held ? held.id : null;
      case 1 -> row.createdAt;
      case 2 -> row.updatedAt;
      case 3 -> row.title;
      case 4 -> Ref.keyOf(row.author);
      case 5 -> row.pages;
      case 6 -> row.published;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Book row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> ((State) stateOf(row)).id = (Long) value;
      case 1 -> row.createdAt = (Instant) value;
      case 2 -> row.updatedAt = (Instant) value;
      case 3 -> row.title = (String) value;
      case 4 -> row.author = Ref.from(value);
      case 5 -> row.pages = (Integer) value;
      case 6 -> row.published = (Boolean) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Book row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> false;
      case 1 -> differ(row.createdAt, held.createdAt);
      case 2 -> differ(row.updatedAt, held.updatedAt);
      case 3 -> differ(row.title, held.title);
      case 4 -> !Ref.sameKey(row.author, held.author);
      case 5 -> row.pages != held.pages;
      case 6 -> row.published != held.published;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Book row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = (Long) get(row, 0);
      case 1 -> held.createdAt = row.createdAt;
      case 2 -> held.updatedAt = row.updatedAt;
      case 3 -> held.title = row.title;
      case 4 -> held.author = row.author;
      case 5 -> held.pages = row.pages;
      case 6 -> held.published = row.published;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean keepsColumnsInState() {
    return true;
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> AuthorBinding.INSTANCE;
      case 1 -> TagBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Book row, int relation) {
    return switch (relation) {
      case 0 -> row.author;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Members<?> members(Book row, int relation) {
    return switch (relation) {
      case 1 -> row.tags;
      default -> throw unknownRelation(relation);
    };
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

    private @Nullable Instant createdAt;

    private @Nullable Instant updatedAt;

    private @Nullable String title;

    private @Nullable Ref<Author> author;

    private int pages;

    private boolean published;
  }
}
