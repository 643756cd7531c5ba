package clubs;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Club}.
 */
@GeneratedModel(
    value = Club.class,
    app = "clubs"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class ClubBinding extends EntityBinding<Club> {
  /**
   * The one instance.
   */
  public static final ClubBinding INSTANCE = new ClubBinding();

  private ClubBinding() {
    super(
        "clubs", "Club", "clubs_club",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "name", "name", TEXT)),
        withRelations(
            manyToMany(0, "people", "clubs_membership", "club_id", "person_id"),
            reverse(1, "memberships", "club")));
  }

  @Override
  public Class<Club> type() {
    return Club.class;
  }

  @Override
  public Club newObject() {
    return new Club();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Club row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = reader.readLongOrNull(first);
    held.name = row.name = reader.readText(second);
  }

  @Override
  public void read(Club row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = reader.readLongOrNull(index);
      case 1 -> held.name = row.name = reader.readText(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Club row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, state(row) instanceof State held ? held.id : null, binder, index);
      case 1 -> bindValue(1, row.name, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Club row, int column) {
    return switch (column) {
      case 0 -> state(row) instanceof State held ? held.id : null;
      case 1 -> row.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Club row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> ((State) stateOf(row)).id = (Long) value;
      case 1 -> row.name = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Club row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> false;
      case 1 -> differ(row.name, held.name);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Club row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = (Long) get(row, 0);
      case 1 -> held.name = row.name;
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
      case 0 -> PersonBinding.INSTANCE;
      case 1 -> MembershipBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Members<?> members(Club row, int relation) {
    return switch (relation) {
      case 0 -> row.people;
      case 1 -> row.memberships;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable ModelBinding<?> through(int relation) {
    return switch (relation) {
      case 0 -> MembershipBinding.INSTANCE;
      default -> null;
    };
  }

  @Override
  public Club_.DoesNotExist doesNotExist(String message) {
    return new Club_.DoesNotExist(message);
  }

  @Override
  public Club_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Club_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String name;
  }
}
