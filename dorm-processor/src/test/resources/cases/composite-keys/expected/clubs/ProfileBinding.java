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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Profile}.
 */
@GeneratedModel(
    value = Profile.class,
    app = "clubs"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class ProfileBinding extends EntityBinding<Profile> {
  /**
   * The one instance.
   */
  public static final ProfileBinding INSTANCE = new ProfileBinding();

  private ProfileBinding() {
    super(
        "clubs", "Profile", "clubs_profile",
        withColumns(
            column(0, "person", "person_id", foreignKey(), KEY)),
        withRelations(
            toOne(0, "person", 0, CASCADE)));
  }

  @Override
  public Class<Profile> type() {
    return Profile.class;
  }

  @Override
  public Profile newObject() {
    return new Profile();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Profile row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.person = row.person = Ref.read(reader, first, link(state, 0));
  }

  @Override
  public void read(Profile row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.person = row.person = Ref.read(reader, index, link(state, 0));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Profile row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, Ref.keyOf(row.person), binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Profile row, int column) {
    return switch (column) {
      case 0 -> Ref.keyOf(row.person);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Profile row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.person = Ref.from(value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Profile row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> !Ref.sameKey(row.person, held.person);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Profile row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.person = row.person;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> PersonBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Profile row, int relation) {
    return switch (relation) {
      case 0 -> row.person;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Profile_.DoesNotExist doesNotExist(String message) {
    return new Profile_.DoesNotExist(message);
  }

  @Override
  public Profile_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Profile_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Ref<Person> person;
  }
}
