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
 * Reads, binds and compares the rows of {@link Shelf}.
 */
@GeneratedModel(
    value = Shelf.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class ShelfBinding extends EntityBinding<Shelf> {
  /**
   * The one instance.
   */
  public static final ShelfBinding INSTANCE = new ShelfBinding();

  private ShelfBinding() {
    super(
        "blog", "Shelf", "blog_shelf",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "height", "height", INTEGER)),
        withRelations());
  }

  @Override
  public Class<Shelf> type() {
    return Shelf.class;
  }

  @Override
  public Shelf newObject() {
    return new Shelf();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Shelf row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.height = row.height = reader.readInt(second);
  }

  @Override
  public void read(Shelf row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.height = row.height = reader.readInt(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Shelf row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> binder.bindInt(index, row.height);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Shelf row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.height;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Shelf row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.height = (Integer) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Shelf row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> row.height != held.height;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Shelf row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.height = row.height;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public Shelf_.DoesNotExist doesNotExist(String message) {
    return new Shelf_.DoesNotExist(message);
  }

  @Override
  public Shelf_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Shelf_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private int height;
  }
}
