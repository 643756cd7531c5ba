package blog;

import base.NamedBridge;
import base.Owner;
import base.OwnerBinding;
import base.StampedBridge;
import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.JsonType;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
  private static final JsonType<Map<String, List<String>>> LABELS = JsonType.json(Map.class, "java.util.Map<java.lang.String,java.util.List<java.lang.String>>");

  /**
   * The one instance.
   */
  public static final AuthorBinding INSTANCE = new AuthorBinding();

  private AuthorBinding() {
    super(
        "blog", "Author", "blog_author",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "createdAt", "created_at", INSTANT),
            column(2, "updatedAt", "updated_at", INSTANT),
            column(3, "note", "note", TEXT),
            column(4, "secret", "secret", TEXT, NULLABLE),
            column(5, "count", "count", INTEGER),
            column(6, "shown", "shown", BOOLEAN),
            column(7, "seal", "seal", BINARY),
            column(8, "previous", "previous_id", foreignKey(), NULLABLE),
            column(9, "owner", "owner_id", foreignKey(), NULLABLE),
            column(10, "labels", "labels", LABELS),
            column(11, "name", "name", varchar(30)),
            column(12, "age", "age", INTEGER)),
        withRelations(
            toOne(0, "previous", 8, SET_NULL),
            toOne(1, "owner", 9, SET_NULL),
            manyToMany(2, "friends", "blog_author_friends", "from_author_id", "to_author_id"),
            reverseManyToMany(3, "followers", "friends"),
            reverse(4, "next", "previous")));
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
    held.id = reader.readLongOrNull(first);
    StampedBridge.createdAt(row, held.createdAt = reader.readInstant(second));
    StampedBridge.updatedAt(row, held.updatedAt = reader.readInstant(second + 1));
    held.note = row.note = reader.readText(second + 2);
    StampedBridge.secret(row, held.secret = reader.readText(second + 3));
    row.count(held.count = reader.readInt(second + 4));
    StampedBridge.shown(row, held.shown = reader.readBoolean(second + 5));
    StampedBridge.seal(row, copy(held.seal = reader.readBytes(second + 6)));
    StampedBridge.previous(row, held.previous = Ref.read(reader, second + 7, link(state, 0)));
    StampedBridge.owner(row, held.owner = Ref.read(reader, second + 8, link(state, 1)));
    StampedBridge.labels(row, parse(LABELS, held.labels = reader.readJson(second + 9)));
    NamedBridge.name(row, held.name = reader.readText(second + 10));
    row.age(held.age = reader.readInt(second + 11));
  }

  @Override
  public void read(Author row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = reader.readLongOrNull(index);
      case 1 -> StampedBridge.createdAt(row, held.createdAt = reader.readInstant(index));
      case 2 -> StampedBridge.updatedAt(row, held.updatedAt = reader.readInstant(index));
      case 3 -> held.note = row.note = reader.readText(index);
      case 4 -> StampedBridge.secret(row, held.secret = reader.readText(index));
      case 5 -> row.count(held.count = reader.readInt(index));
      case 6 -> StampedBridge.shown(row, held.shown = reader.readBoolean(index));
      case 7 -> StampedBridge.seal(row, copy(held.seal = reader.readBytes(index)));
      case 8 -> StampedBridge.previous(row, held.previous = Ref.read(reader, index, link(state, 0)));
      case 9 -> StampedBridge.owner(row, held.owner = Ref.read(reader, index, link(state, 1)));
      case 10 -> StampedBridge.labels(row, parse(LABELS, held.labels = reader.readJson(index)));
      case 11 -> NamedBridge.name(row, held.name = reader.readText(index));
      case 12 -> row.age(held.age = reader.readInt(index));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Author row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, state(row) instanceof State held ? held.id : null, binder, index);
      case 1 -> bindValue(1, StampedBridge.createdAt(row), binder, index);
      case 2 -> bindValue(2, StampedBridge.updatedAt(row), binder, index);
      case 3 -> bindValue(3, row.note, binder, index);
      case 4 -> bindValue(4, quietly(row, own -> StampedBridge.secret(own)), binder, index);
      case 5 -> binder.bindInt(index, quietly(row, own -> own.count()));
      case 6 -> binder.bindBoolean(index, quietly(row, own -> StampedBridge.shown(own)));
      case 7 -> bindValue(7, StampedBridge.seal(row), binder, index);
      case 8 -> bindValue(8, Ref.keyOf(StampedBridge.previous(row)), binder, index);
      case 9 -> bindValue(9, Ref.keyOf(StampedBridge.owner(row)), binder, index);
      case 10 -> bindValue(10, StampedBridge.labels(row), binder, index);
      case 11 -> bindValue(11, NamedBridge.name(row), binder, index);
      case 12 -> binder.bindInt(index, quietly(row, own -> own.age()));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Author row, int column) {
    return switch (column) {
      case 0 -> state(row) instanceof State held ? held.id : null;
      case 1 -> StampedBridge.createdAt(row);
      case 2 -> StampedBridge.updatedAt(row);
      case 3 -> row.note;
      case 4 -> quietly(row, own -> StampedBridge.secret(own));
      case 5 -> quietly(row, own -> own.count());
      case 6 -> quietly(row, own -> StampedBridge.shown(own));
      case 7 -> StampedBridge.seal(row);
      case 8 -> Ref.keyOf(StampedBridge.previous(row));
      case 9 -> Ref.keyOf(StampedBridge.owner(row));
      case 10 -> StampedBridge.labels(row);
      case 11 -> NamedBridge.name(row);
      case 12 -> quietly(row, own -> own.age());
      default -> throw unknownColumn(column);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void set(Author row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> ((State) stateOf(row)).id = (Long) value;
      case 1 -> StampedBridge.createdAt(row, (Instant) value);
      case 2 -> StampedBridge.updatedAt(row, (Instant) value);
      case 3 -> row.note = (String) value;
      case 4 -> StampedBridge.secret(row, (String) value);
      case 5 -> row.count((Integer) value);
      case 6 -> StampedBridge.shown(row, (Boolean) value);
      case 7 -> StampedBridge.seal(row, (byte[]) value);
      case 8 -> StampedBridge.previous(row, Ref.from(value));
      case 9 -> StampedBridge.owner(row, Ref.from(value));
      case 10 -> StampedBridge.labels(row, (Map<String, List<String>>) value);
      case 11 -> NamedBridge.name(row, (String) value);
      case 12 -> row.age((Integer) value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Author row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> false;
      case 1 -> differ(StampedBridge.createdAt(row), held.createdAt);
      case 2 -> differ(StampedBridge.updatedAt(row), held.updatedAt);
      case 3 -> differ(row.note, held.note);
      case 4 -> differ(quietly(row, own -> StampedBridge.secret(own)), held.secret);
      case 5 -> quietly(row, own -> own.count()) != held.count;
      case 6 -> quietly(row, own -> StampedBridge.shown(own)) != held.shown;
      case 7 -> differ(StampedBridge.seal(row), held.seal);
      case 8 -> !Ref.sameKey(StampedBridge.previous(row), held.previous);
      case 9 -> !Ref.sameKey(StampedBridge.owner(row), held.owner);
      case 10 -> LABELS.changed(StampedBridge.labels(row), held.labels);
      case 11 -> differ(NamedBridge.name(row), held.name);
      case 12 -> quietly(row, own -> own.age()) != held.age;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Author row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = (Long) get(row, 0);
      case 1 -> held.createdAt = StampedBridge.createdAt(row);
      case 2 -> held.updatedAt = StampedBridge.updatedAt(row);
      case 3 -> held.note = row.note;
      case 4 -> held.secret = quietly(row, own -> StampedBridge.secret(own));
      case 5 -> held.count = quietly(row, own -> own.count());
      case 6 -> held.shown = quietly(row, own -> StampedBridge.shown(own));
      case 7 -> held.seal = copy(StampedBridge.seal(row));
      case 8 -> held.previous = StampedBridge.previous(row);
      case 9 -> held.owner = StampedBridge.owner(row);
      case 10 -> held.labels = format(LABELS, StampedBridge.labels(row));
      case 11 -> held.name = NamedBridge.name(row);
      case 12 -> held.age = quietly(row, own -> own.age());
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

  @Override
  public boolean callGetter(Author row, int column) {
    switch (column) {
      case 4 -> StampedBridge.secret(row);
      case 5 -> row.count();
      case 6 -> StampedBridge.shown(row);
      case 12 -> row.age();
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean keepsColumnsInState() {
    return true;
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> AuthorBinding.INSTANCE;
      case 1 -> OwnerBinding.INSTANCE;
      case 2 -> AuthorBinding.INSTANCE;
      case 3 -> AuthorBinding.INSTANCE;
      case 4 -> AuthorBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Author row, int relation) {
    return switch (relation) {
      case 0 -> StampedBridge.previous(row);
      case 1 -> StampedBridge.owner(row);
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Members<?> members(Author row, int relation) {
    return switch (relation) {
      case 2 -> NamedBridge.friends(row);
      case 3 -> quietly(row, own -> own.getFollowers());
      case 4 -> row.next;
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

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable Instant createdAt;

    private @Nullable Instant updatedAt;

    private @Nullable String note;

    private @Nullable String secret;

    private int count;

    private boolean shown;

    private byte @Nullable [] seal;

    private @Nullable Ref<Author> previous;

    private @Nullable Ref<Owner> owner;

    private @Nullable String labels;

    private @Nullable String name;

    private int age;
  }
}
