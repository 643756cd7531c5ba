package blog;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import dev.dorm.validation.ColumnChecks;
import dev.dorm.validation.SlugValidator;
import java.sql.SQLException;
import java.util.List;
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
            column(1, "title", "title", varchar(10)),
            column(2, "slug", "slug", varchar(50), NULLABLE, UNIQUE),
            column(3, "author", "author_id", foreignKey())),
        withRelations(
            toOne(0, "author", 3, CASCADE)));
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
    held.slug = row.slug = reader.readText(second + 1);
    held.author = row.author = Ref.read(reader, second + 2, link(state, 0));
  }

  @Override
  public void read(Book row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.title = row.title = reader.readText(index);
      case 2 -> held.slug = row.slug = reader.readText(index);
      case 3 -> held.author = row.author = Ref.read(reader, index, link(state, 0));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Book row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.title, binder, index);
      case 2 -> bindValue(2, row.slug, binder, index);
      case 3 -> bindValue(3, Ref.keyOf(row.author), binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Book row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.title;
      case 2 -> row.slug;
      case 3 -> Ref.keyOf(row.author);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Book row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.title = (String) value;
      case 2 -> row.slug = (String) value;
      case 3 -> row.author = Ref.from(value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Book row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> differ(row.title, held.title);
      case 2 -> differ(row.slug, held.slug);
      case 3 -> !Ref.sameKey(row.author, held.author);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Book row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.title = row.title;
      case 2 -> held.slug = row.slug;
      case 3 -> held.author = row.author;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> AuthorBinding.INSTANCE;
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
  public Book_.DoesNotExist doesNotExist(String message) {
    return new Book_.DoesNotExist(message);
  }

  @Override
  public Book_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Book_.MultipleObjectsReturned(message);
  }

  @Override
  public List<ColumnChecks> checks() {
    return Checks.ALL;
  }

  @Override
  public List<List<Integer>> uniqueTogether() {
    return List.of(List.of(1, 3));
  }

  /**
   * Made when an object is checked for the first time.
   */
  private static final class Checks {
    private static final List<ColumnChecks> ALL = List.of(
        ColumnChecks.of(2).with(new SlugValidator()));
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String title;

    private @Nullable String slug;

    private @Nullable Ref<Author> author;
  }
}
