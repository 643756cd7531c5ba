package base;

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
 * Reads, binds and compares the rows of {@link Near}.
 */
@GeneratedModel(
    value = Near.class,
    app = "base"
)
@SuppressWarnings("all")
@Generated("dev.dorm.processor.ModelProcessor")
public final class NearBinding extends EntityBinding<Near> {
  private static final JsonType<Map<String, List<String>>> LABELS = JsonType.json(Map.class, "java.util.Map<java.lang.String,java.util.List<java.lang.String>>");

  /**
   * The one instance.
   */
  public static final NearBinding INSTANCE = new NearBinding();

  private NearBinding() {
    super(
        "base", "Near", "base_near",
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
            column(11, "name", "name", varchar(30))),
        withRelations(
            toOne(0, "previous", 8, SET_NULL),
            toOne(1, "owner", 9, SET_NULL),
            manyToMany(2, "friends", "base_near_friends", "from_near_id", "to_near_id")));
  }

  @Override
  public Class<Near> type() {
    return Near.class;
  }

  @Override
  public Near newObject() {
    return new Near();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Near row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = reader.readLongOrNull(first);
    held.createdAt = row.createdAt = reader.readInstant(second);
    held.updatedAt = row.updatedAt = reader.readInstant(second + 1);
    held.note = row.note = reader.readText(second + 2);
    row.setSecret(held.secret = reader.readText(second + 3));
    row.count(held.count = reader.readInt(second + 4));
    row.setShown(held.shown = reader.readBoolean(second + 5));
    row.seal = copy(held.seal = reader.readBytes(second + 6));
    held.previous = row.previous = Ref.read(reader, second + 7, link(state, 0));
    held.owner = row.owner = Ref.read(reader, second + 8, link(state, 1));
    row.labels = parse(LABELS, held.labels = reader.readJson(second + 9));
    held.name = row.name = reader.readText(second + 10);
  }

  @Override
  public void read(Near row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = reader.readLongOrNull(index);
      case 1 -> held.createdAt = row.createdAt = reader.readInstant(index);
      case 2 -> held.updatedAt = row.updatedAt = reader.readInstant(index);
      case 3 -> held.note = row.note = reader.readText(index);
      case 4 -> row.setSecret(held.secret = reader.readText(index));
      case 5 -> row.count(held.count = reader.readInt(index));
      case 6 -> row.setShown(held.shown = reader.readBoolean(index));
      case 7 -> row.seal = copy(held.seal = reader.readBytes(index));
      case 8 -> held.previous = row.previous = Ref.read(reader, index, link(state, 0));
      case 9 -> held.owner = row.owner = Ref.read(reader, index, link(state, 1));
      case 10 -> row.labels = parse(LABELS, held.labels = reader.readJson(index));
      case 11 -> held.name = row.name = reader.readText(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Near row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, state(row) instanceof State held ? held.id : null, binder, index);
      case 1 -> bindValue(1, row.createdAt, binder, index);
      case 2 -> bindValue(2, row.updatedAt, binder, index);
      case 3 -> bindValue(3, row.note, binder, index);
      case 4 -> bindValue(4, quietly(row, own -> own.getSecret()), binder, index);
      case 5 -> binder.bindInt(index, quietly(row, own -> own.count()));
      case 6 -> binder.bindBoolean(index, quietly(row, own -> own.isShown()));
      case 7 -> bindValue(7, row.seal, binder, index);
      case 8 -> bindValue(8, Ref.keyOf(row.previous), binder, index);
      case 9 -> bindValue(9, Ref.keyOf(row.owner), binder, index);
      case 10 -> bindValue(10, row.labels, binder, index);
      case 11 -> bindValue(11, row.name, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Near row, int column) {
    return switch (column) {
      case 0 -> state(row) instanceof State held ? held.id : null;
      case 1 -> row.createdAt;
      case 2 -> row.updatedAt;
      case 3 -> row.note;
      case 4 -> quietly(row, own -> own.getSecret());
      case 5 -> quietly(row, own -> own.count());
      case 6 -> quietly(row, own -> own.isShown());
      case 7 -> row.seal;
      case 8 -> Ref.keyOf(row.previous);
      case 9 -> Ref.keyOf(row.owner);
      case 10 -> row.labels;
      case 11 -> row.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void set(Near row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> ((State) stateOf(row)).id = (Long) value;
      case 1 -> row.createdAt = (Instant) value;
      case 2 -> row.updatedAt = (Instant) value;
      case 3 -> row.note = (String) value;
      case 4 -> row.setSecret((String) value);
      case 5 -> row.count((Integer) value);
      case 6 -> row.setShown((Boolean) value);
      case 7 -> row.seal = (byte[]) value;
      case 8 -> row.previous = Ref.from(value);
      case 9 -> row.owner = Ref.from(value);
      case 10 -> row.labels = (Map<String, List<String>>) value;
      case 11 -> row.name = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Near row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> false;
      case 1 -> differ(row.createdAt, held.createdAt);
      case 2 -> differ(row.updatedAt, held.updatedAt);
      case 3 -> differ(row.note, held.note);
      case 4 -> differ(quietly(row, own -> own.getSecret()), held.secret);
      case 5 -> quietly(row, own -> own.count()) != held.count;
      case 6 -> quietly(row, own -> own.isShown()) != held.shown;
      case 7 -> differ(row.seal, held.seal);
      case 8 -> !Ref.sameKey(row.previous, held.previous);
      case 9 -> !Ref.sameKey(row.owner, held.owner);
      case 10 -> LABELS.changed(row.labels, held.labels);
      case 11 -> differ(row.name, held.name);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Near row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = (Long) get(row, 0);
      case 1 -> held.createdAt = row.createdAt;
      case 2 -> held.updatedAt = row.updatedAt;
      case 3 -> held.note = row.note;
      case 4 -> held.secret = quietly(row, own -> own.getSecret());
      case 5 -> held.count = quietly(row, own -> own.count());
      case 6 -> held.shown = quietly(row, own -> own.isShown());
      case 7 -> held.seal = copy(row.seal);
      case 8 -> held.previous = row.previous;
      case 9 -> held.owner = row.owner;
      case 10 -> held.labels = format(LABELS, row.labels);
      case 11 -> held.name = row.name;
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
  public boolean callGetter(Near row, int column) {
    switch (column) {
      case 4 -> row.getSecret();
      case 5 -> row.count();
      case 6 -> row.isShown();
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
      case 0 -> NearBinding.INSTANCE;
      case 1 -> OwnerBinding.INSTANCE;
      case 2 -> NearBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Near row, int relation) {
    return switch (relation) {
      case 0 -> row.previous;
      case 1 -> row.owner;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Members<?> members(Near row, int relation) {
    return switch (relation) {
      case 2 -> row.friends;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Near_.DoesNotExist doesNotExist(String message) {
    return new Near_.DoesNotExist(message);
  }

  @Override
  public Near_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Near_.MultipleObjectsReturned(message);
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

    private @Nullable Ref<Near> previous;

    private @Nullable Ref<Owner> owner;

    private @Nullable String labels;

    private @Nullable String name;
  }
}
