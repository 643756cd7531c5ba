package blog;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Friendship}.
 */
@GeneratedModel(
    value = Friendship.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class FriendshipBinding extends EntityBinding<Friendship> {
  /**
   * The one instance.
   */
  public static final FriendshipBinding INSTANCE = new FriendshipBinding();

  private FriendshipBinding() {
    super(
        "blog", "Friendship", "blog_friendship",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "one", "one_id", foreignKey()),
            column(2, "other", "other_id", foreignKey())),
        withRelations(
            toOne(0, "one", 1, CASCADE),
            toOne(1, "other", 2, CASCADE)));
  }

  @Override
  public Class<Friendship> type() {
    return Friendship.class;
  }

  @Override
  public Friendship newObject() {
    return new Friendship();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Friendship row, RowState state, RowReader reader, int first, int second)
      throws SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.one = row.one = Ref.read(reader, second, link(state, 0));
    held.other = row.other = Ref.read(reader, second + 1, link(state, 1));
  }

  @Override
  public void read(Friendship row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.one = row.one = Ref.read(reader, index, link(state, 0));
      case 2 -> held.other = row.other = Ref.read(reader, index, link(state, 1));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Friendship row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, Ref.keyOf(row.one), binder, index);
      case 2 -> bindValue(2, Ref.keyOf(row.other), binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Friendship row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> Ref.keyOf(row.one);
      case 2 -> Ref.keyOf(row.other);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Friendship row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.one = Ref.from(value);
      case 2 -> row.other = Ref.from(value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Friendship row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> !Ref.sameKey(row.one, held.one);
      case 2 -> !Ref.sameKey(row.other, held.other);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Friendship row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.one = row.one;
      case 2 -> held.other = row.other;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> PersonBinding.INSTANCE;
      case 1 -> PersonBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Friendship row, int relation) {
    return switch (relation) {
      case 0 -> row.one;
      case 1 -> row.other;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Friendship_.DoesNotExist doesNotExist(String message) {
    return new Friendship_.DoesNotExist(message);
  }

  @Override
  public Friendship_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Friendship_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable Ref<Person> one;

    private @Nullable Ref<Person> other;
  }
}
