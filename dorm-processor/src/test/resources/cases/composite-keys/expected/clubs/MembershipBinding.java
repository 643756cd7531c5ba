package clubs;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Membership}.
 */
@GeneratedModel(
    value = Membership.class,
    app = "clubs"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class MembershipBinding extends EntityBinding<Membership> {
  /**
   * The one instance.
   */
  public static final MembershipBinding INSTANCE = new MembershipBinding();

  private MembershipBinding() {
    super(
        "clubs", "Membership", "clubs_membership",
        withColumns(
            column(0, "level", "level", INTEGER),
            column(1, "club", "club_id", foreignKey(), KEY_PART),
            column(2, "person", "person_id", foreignKey(), KEY_PART)),
        withRelations(
            toOne(0, "club", 1, CASCADE),
            toOne(1, "person", 2, PROTECT)),
        descending(1),
        descending(2));
  }

  @Override
  public Class<Membership> type() {
    return Membership.class;
  }

  @Override
  public Membership newObject() {
    return new Membership();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Membership row, RowState state, RowReader reader, int first, int second)
      throws SQLException {
    State held = (State) state;
    held.level = row.level = reader.readInt(first);
    row.setClub(held.club = Ref.read(reader, second, link(state, 0)));
    held.person = row.person = Ref.read(reader, second + 1, link(state, 1));
  }

  @Override
  public void read(Membership row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.level = row.level = reader.readInt(index);
      case 1 -> row.setClub(held.club = Ref.read(reader, index, link(state, 0)));
      case 2 -> held.person = row.person = Ref.read(reader, index, link(state, 1));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Membership row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> binder.bindInt(index, row.level);
      case 1 -> bindValue(1, Ref.keyOf(quietly(row, own -> own.getClub())), binder, index);
      case 2 -> bindValue(2, Ref.keyOf(row.person), binder, index);
      default -> bindKey(row, column, binder, index);
    }
  }

  @Override
  public @Nullable Object get(Membership row, int column) {
    return switch (column) {
      case 0 -> row.level;
      case 1 -> Ref.keyOf(quietly(row, own -> own.getClub()));
      case 2 -> Ref.keyOf(row.person);
      default -> keyValue(row, column);
    };
  }

  @Override
  public void set(Membership row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.level = (Integer) value;
      case 1 -> row.setClub(Ref.from(value));
      case 2 -> row.person = Ref.from(value);
      default -> setKey(row, column, value);
    }
  }

  @Override
  public boolean changed(Membership row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> row.level != held.level;
      case 1 -> !Ref.sameKey(quietly(row, own -> own.getClub()), held.club);
      case 2 -> !Ref.sameKey(row.person, held.person);
      default -> keyChanged(row, state, column);
    };
  }

  @Override
  public void remember(Membership row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.level = row.level;
      case 1 -> held.club = quietly(row, own -> own.getClub());
      case 2 -> held.person = row.person;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean callGetter(Membership row, int column) {
    switch (column) {
      case 1 -> row.getClub();
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Object joinKey(@Nullable Object[] parts) {
    return new Membership_.Pk((Long) parts[0], (String) parts[1]);
  }

  @Override
  protected Object[] splitKey(Object key) {
    Membership_.Pk pk = (Membership_.Pk) key;
    return new Object[] {pk.club(), pk.person()};
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> ClubBinding.INSTANCE;
      case 1 -> PersonBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Membership row, int relation) {
    return switch (relation) {
      case 0 -> quietly(row, own -> own.getClub());
      case 1 -> row.person;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Membership_.DoesNotExist doesNotExist(String message) {
    return new Membership_.DoesNotExist(message);
  }

  @Override
  public Membership_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Membership_.MultipleObjectsReturned(message);
  }

  @Override
  public List<List<Integer>> uniqueTogether() {
    return List.of(List.of(1, 2));
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private int level;

    private @Nullable Ref<Club> club;

    private @Nullable Ref<Person> person;
  }
}
