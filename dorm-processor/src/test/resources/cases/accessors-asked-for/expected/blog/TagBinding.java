package blog;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Tag}.
 */
@GeneratedModel(
    value = Tag.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class TagBinding extends EntityBinding<Tag> {
  /**
   * The one instance.
   */
  public static final TagBinding INSTANCE = new TagBinding();

  private TagBinding() {
    super(
        "blog", "Tag", "blog_tag",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "age", "age", INTEGER)),
        withRelations());
  }

  @Override
  public Class<Tag> type() {
    return Tag.class;
  }

  @Override
  public Tag newObject() {
    return new Tag();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Tag row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.age = row.age = reader.readInt(second);
  }

  @Override
  public void read(Tag row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.age = row.age = reader.readInt(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Tag row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> binder.bindInt(index, row.age);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Tag row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.age;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Tag row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.age = (Integer) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Tag row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> row.age != held.age;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Tag row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.age = row.age;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public Tag_.DoesNotExist doesNotExist(String message) {
    return new Tag_.DoesNotExist(message);
  }

  @Override
  public Tag_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Tag_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private int age;
  }
}
