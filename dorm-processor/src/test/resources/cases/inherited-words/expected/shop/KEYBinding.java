package shop;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.EnumType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link KEY}.
 */
@GeneratedModel(
    value = KEY.class,
    app = "shop"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class KEYBinding extends EntityBinding<KEY> {
  private static final EnumType<KEY.State> KEY_ = enumeration(KEY.State.class);

  private static final EnumType<UUID> NULLABLE_ = enumeration(UUID.class);

  /**
   * The one instance.
   */
  public static final KEYBinding INSTANCE = new KEYBinding();

  private KEYBinding() {
    super(
        "shop", "KEY", "shop_key",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "key", "key", KEY_),
            column(2, "nullable", "nullable", NULLABLE_),
            column(3, "uuid", "uuid", UUID),
            column(4, "toOne", "to_one", INTEGER),
            column(5, "decimal", "decimal", BOOLEAN),
            column(6, "varchar", "varchar", TEXT),
            column(7, "foreignKey", "foreign_key_id", foreignKey())),
        withRelations(
            toOne(0, "foreignKey", 7, CASCADE)));
  }

  @Override
  public Class<KEY> type() {
    return KEY.class;
  }

  @Override
  public KEY newObject() {
    return new KEY();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(KEY row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.key = row.key = KEY_.read(reader, second);
    held.nullable = row.nullable = NULLABLE_.read(reader, second + 1);
    held.uuid = row.uuid = reader.readUuid(second + 2);
    held.toOne = row.toOne = reader.readInt(second + 3);
    held.decimal = row.decimal = reader.readBoolean(second + 4);
    held.varchar = row.varchar = reader.readText(second + 5);
    held.foreignKey = row.foreignKey = Ref.read(reader, second + 6, link(state, 0));
  }

  @Override
  public void read(KEY row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.key = row.key = KEY_.read(reader, index);
      case 2 -> held.nullable = row.nullable = NULLABLE_.read(reader, index);
      case 3 -> held.uuid = row.uuid = reader.readUuid(index);
      case 4 -> held.toOne = row.toOne = reader.readInt(index);
      case 5 -> held.decimal = row.decimal = reader.readBoolean(index);
      case 6 -> held.varchar = row.varchar = reader.readText(index);
      case 7 -> held.foreignKey = row.foreignKey = Ref.read(reader, index, link(state, 0));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(KEY row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.key, binder, index);
      case 2 -> bindValue(2, row.nullable, binder, index);
      case 3 -> bindValue(3, row.uuid, binder, index);
      case 4 -> binder.bindInt(index, row.toOne);
      case 5 -> binder.bindBoolean(index, row.decimal);
      case 6 -> bindValue(6, row.varchar, binder, index);
      case 7 -> bindValue(7, Ref.keyOf(row.foreignKey), binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(KEY row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.key;
      case 2 -> row.nullable;
      case 3 -> row.uuid;
      case 4 -> row.toOne;
      case 5 -> row.decimal;
      case 6 -> row.varchar;
      case 7 -> Ref.keyOf(row.foreignKey);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(KEY row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.key = (KEY.State) value;
      case 2 -> row.nullable = (UUID) value;
      case 3 -> row.uuid = (java.util.UUID) value;
      case 4 -> row.toOne = (Integer) value;
      case 5 -> row.decimal = (Boolean) value;
      case 6 -> row.varchar = (String) value;
      case 7 -> row.foreignKey = Ref.from(value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(KEY row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> differ(row.key, held.key);
      case 2 -> differ(row.nullable, held.nullable);
      case 3 -> differ(row.uuid, held.uuid);
      case 4 -> row.toOne != held.toOne;
      case 5 -> row.decimal != held.decimal;
      case 6 -> differ(row.varchar, held.varchar);
      case 7 -> !Ref.sameKey(row.foreignKey, held.foreignKey);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(KEY row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.key = row.key;
      case 2 -> held.nullable = row.nullable;
      case 3 -> held.uuid = row.uuid;
      case 4 -> held.toOne = row.toOne;
      case 5 -> held.decimal = row.decimal;
      case 6 -> held.varchar = row.varchar;
      case 7 -> held.foreignKey = row.foreignKey;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> DeclarationsBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(KEY row, int relation) {
    return switch (relation) {
      case 0 -> row.foreignKey;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public KEY_.DoesNotExist doesNotExist(String message) {
    return new KEY_.DoesNotExist(message);
  }

  @Override
  public KEY_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new KEY_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private KEY. @Nullable State key;

    private @Nullable UUID nullable;

    private java.util. @Nullable UUID uuid;

    private int toOne;

    private boolean decimal;

    private @Nullable String varchar;

    private @Nullable Ref<Declarations> foreignKey;
  }
}
