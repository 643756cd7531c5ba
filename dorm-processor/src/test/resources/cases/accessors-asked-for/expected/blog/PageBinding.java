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
 * Reads, binds and compares the rows of {@link Page}.
 */
@GeneratedModel(
    value = Page.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class PageBinding extends EntityBinding<Page> {
  /**
   * The one instance.
   */
  public static final PageBinding INSTANCE = new PageBinding();

  private PageBinding() {
    super(
        "blog", "Page", "blog_page",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "number", "number", INTEGER)),
        withRelations());
  }

  @Override
  public Class<Page> type() {
    return Page.class;
  }

  @Override
  public Page newObject() {
    return new Page();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Page row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.number = row.number = reader.readInt(second);
  }

  @Override
  public void read(Page row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.number = row.number = reader.readInt(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Page row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> binder.bindInt(index, row.number);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Page row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.number;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Page row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.number = (Integer) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Page row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> row.number != held.number;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Page row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.number = row.number;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public Page_.DoesNotExist doesNotExist(String message) {
    return new Page_.DoesNotExist(message);
  }

  @Override
  public Page_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Page_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private int number;
  }
}
