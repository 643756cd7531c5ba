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
 * Reads, binds and compares the rows of {@link Membership}.
 */
@GeneratedModel(
    value = Membership.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class MembershipBinding extends EntityBinding<Membership> {
  /**
   * The one instance.
   */
  public static final MembershipBinding INSTANCE = new MembershipBinding();

  private MembershipBinding() {
    super(
        "blog", "Membership", "members",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "team", "the_group", foreignKey()),
            column(2, "person", "person_id", foreignKey()),
            column(3, "since", "since", INTEGER)),
        withRelations(
            toOne(0, "team", 1, CASCADE),
            toOne(1, "person", 2, CASCADE)));
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
    held.id = row.id = reader.readLongOrNull(first);
    held.team = row.team = Ref.read(reader, second, link(state, 0));
    held.person = row.person = Ref.read(reader, second + 1, link(state, 1));
    held.since = row.since = reader.readInt(second + 2);
  }

  @Override
  public void read(Membership row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.team = row.team = Ref.read(reader, index, link(state, 0));
      case 2 -> held.person = row.person = Ref.read(reader, index, link(state, 1));
      case 3 -> held.since = row.since = reader.readInt(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Membership row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, Ref.keyOf(row.team), binder, index);
      case 2 -> bindValue(2, Ref.keyOf(row.person), binder, index);
      case 3 -> binder.bindInt(index, row.since);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Membership row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> Ref.keyOf(row.team);
      case 2 -> Ref.keyOf(row.person);
      case 3 -> row.since;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Membership row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.team = Ref.from(value);
      case 2 -> row.person = Ref.from(value);
      case 3 -> row.since = (Integer) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Membership row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> !Ref.sameKey(row.team, held.team);
      case 2 -> !Ref.sameKey(row.person, held.person);
      case 3 -> row.since != held.since;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Membership row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.team = row.team;
      case 2 -> held.person = row.person;
      case 3 -> held.since = row.since;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> GroupBinding.INSTANCE;
      case 1 -> PersonBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Membership row, int relation) {
    return switch (relation) {
      case 0 -> row.team;
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

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable Ref<Group> team;

    private @Nullable Ref<Person> person;

    private int since;
  }
}
