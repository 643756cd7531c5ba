package blog;

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
 * Reads, binds and compares the rows of {@link Person}.
 */
@GeneratedModel(
    value = Person.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class PersonBinding extends EntityBinding<Person> {
  /**
   * The one instance.
   */
  public static final PersonBinding INSTANCE = new PersonBinding();

  private PersonBinding() {
    super(
        "blog", "Person", "blog_person",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED)),
        withRelations(
            reverseManyToMany(0, "groups", "members"),
            manyToMany(1, "friends", "blog_friendship", "one_id", "other_id")));
  }

  @Override
  public Class<Person> type() {
    return Person.class;
  }

  @Override
  public Person newObject() {
    return new Person();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Person row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
  }

  @Override
  public void read(Person row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Person row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Person row, int column) {
    return switch (column) {
      case 0 -> row.id;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Person row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Person row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Person row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
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
  public @Nullable Members<?> members(Person row, int relation) {
    return switch (relation) {
      case 0 -> row.groups;
      case 1 -> row.friends;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable ModelBinding<?> through(int relation) {
    return switch (relation) {
      case 1 -> FriendshipBinding.INSTANCE;
      default -> null;
    };
  }

  @Override
  public Person_.DoesNotExist doesNotExist(String message) {
    return new Person_.DoesNotExist(message);
  }

  @Override
  public Person_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Person_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;
  }
}
