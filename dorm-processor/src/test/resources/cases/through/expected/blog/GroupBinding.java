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
 * Reads, binds and compares the rows of {@link Group}.
 */
@GeneratedModel(
    value = Group.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class GroupBinding extends EntityBinding<Group> {
  /**
   * The one instance.
   */
  public static final GroupBinding INSTANCE = new GroupBinding();

  private GroupBinding() {
    super(
        "blog", "Group", "blog_group",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED)),
        withRelations(
            manyToMany(0, "members", "members", "the_group", "person_id")));
  }

  @Override
  public Class<Group> type() {
    return Group.class;
  }

  @Override
  public Group newObject() {
    return new Group();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Group row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
  }

  @Override
  public void read(Group row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Group row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Group row, int column) {
    return switch (column) {
      case 0 -> row.id;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Group row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Group row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Group row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
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
  public @Nullable Members<?> members(Group row, int relation) {
    return switch (relation) {
      case 0 -> row.members;
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
  public Group_.DoesNotExist doesNotExist(String message) {
    return new Group_.DoesNotExist(message);
  }

  @Override
  public Group_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Group_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;
  }
}
