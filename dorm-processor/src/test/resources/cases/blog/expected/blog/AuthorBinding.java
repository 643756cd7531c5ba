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
import dev.dorm.validation.ColumnChecks;
import dev.dorm.validation.EmailValidator;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Author}.
 */
@GeneratedModel(
    value = Author.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class AuthorBinding extends EntityBinding<Author> {
  /**
   * The one instance.
   */
  public static final AuthorBinding INSTANCE = new AuthorBinding();

  private AuthorBinding() {
    super(
        "blog", "Author", "authors",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "name", "name", varchar(100)),
            column(2, "email", "email", varchar(254), UNIQUE),
            column(3, "age", "age", INTEGER),
            column(4, "bio", "bio", TEXT, NULLABLE),
            column(5, "active", "active", BOOLEAN),
            column(6, "balance", "balance", decimal(10, 2)),
            column(7, "joined", "joined", INSTANT, AUTO_NOW_ADD),
            column(8, "publisher", "publisher_id", foreignKey(), NULLABLE)),
        withRelations(
            toOne(0, "publisher", 8, SET_NULL),
            reverse(1, "books", "author")),
        ascending(1));
  }

  @Override
  public Class<Author> type() {
    return Author.class;
  }

  @Override
  public Author newObject() {
    return new Author();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Author row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.name = row.name = reader.readText(second);
    held.email = row.email = reader.readText(second + 1);
    held.age = row.age = reader.readInt(second + 2);
    held.bio = row.bio = reader.readText(second + 3);
    held.active = row.active = reader.readBoolean(second + 4);
    held.balance = row.balance = reader.readDecimal(second + 5, 10, 2);
    held.joined = row.joined = reader.readInstant(second + 6);
    held.publisher = row.publisher = Ref.read(reader, second + 7, link(state, 0));
  }

  @Override
  public void read(Author row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.name = row.name = reader.readText(index);
      case 2 -> held.email = row.email = reader.readText(index);
      case 3 -> held.age = row.age = reader.readInt(index);
      case 4 -> held.bio = row.bio = reader.readText(index);
      case 5 -> held.active = row.active = reader.readBoolean(index);
      case 6 -> held.balance = row.balance = reader.readDecimal(index, 10, 2);
      case 7 -> held.joined = row.joined = reader.readInstant(index);
      case 8 -> held.publisher = row.publisher = Ref.read(reader, index, link(state, 0));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Author row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.name, binder, index);
      case 2 -> bindValue(2, row.email, binder, index);
      case 3 -> binder.bindInt(index, row.age);
      case 4 -> bindValue(4, row.bio, binder, index);
      case 5 -> binder.bindBoolean(index, row.active);
      case 6 -> bindValue(6, row.balance, binder, index);
      case 7 -> bindValue(7, row.joined, binder, index);
      case 8 -> bindValue(8, Ref.keyOf(row.publisher), binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Author row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.name;
      case 2 -> row.email;
      case 3 -> row.age;
      case 4 -> row.bio;
      case 5 -> row.active;
      case 6 -> row.balance;
      case 7 -> row.joined;
      case 8 -> Ref.keyOf(row.publisher);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Author row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.name = (String) value;
      case 2 -> row.email = (String) value;
      case 3 -> row.age = (Integer) value;
      case 4 -> row.bio = (String) value;
      case 5 -> row.active = (Boolean) value;
      case 6 -> row.balance = (BigDecimal) value;
      case 7 -> row.joined = (Instant) value;
      case 8 -> row.publisher = Ref.from(value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Author row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> differ(row.name, held.name);
      case 2 -> differ(row.email, held.email);
      case 3 -> row.age != held.age;
      case 4 -> differ(row.bio, held.bio);
      case 5 -> row.active != held.active;
      case 6 -> differ(row.balance, held.balance);
      case 7 -> differ(row.joined, held.joined);
      case 8 -> !Ref.sameKey(row.publisher, held.publisher);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Author row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.name = row.name;
      case 2 -> held.email = row.email;
      case 3 -> held.age = row.age;
      case 4 -> held.bio = row.bio;
      case 5 -> held.active = row.active;
      case 6 -> held.balance = row.balance;
      case 7 -> held.joined = row.joined;
      case 8 -> held.publisher = row.publisher;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> PublisherBinding.INSTANCE;
      case 1 -> BookBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Author row, int relation) {
    return switch (relation) {
      case 0 -> row.publisher;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Members<?> members(Author row, int relation) {
    return switch (relation) {
      case 1 -> row.books;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Author_.DoesNotExist doesNotExist(String message) {
    return new Author_.DoesNotExist(message);
  }

  @Override
  public Author_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Author_.MultipleObjectsReturned(message);
  }

  @Override
  public List<ColumnChecks> checks() {
    return Checks.ALL;
  }

  /**
   * Made when an object is checked for the first time.
   */
  private static final class Checks {
    private static final List<ColumnChecks> ALL = List.of(
        ColumnChecks.of(2).with(new EmailValidator()));
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String name;

    private @Nullable String email;

    private int age;

    private @Nullable String bio;

    private boolean active;

    private @Nullable BigDecimal balance;

    private @Nullable Instant joined;

    private @Nullable Ref<Publisher> publisher;
  }
}
