package blog;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import dev.dorm.validation.ColumnChecks;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Publisher}.
 */
@GeneratedModel(
    value = Publisher.class,
    app = "blog"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class PublisherBinding extends EntityBinding<Publisher> {
  /**
   * The one instance.
   */
  public static final PublisherBinding INSTANCE = new PublisherBinding();

  private PublisherBinding() {
    super(
        "blog", "Publisher", "blog_publisher",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "name", "name", varchar(100)),
            column(2, "city", "city", varchar(100)),
            column(3, "founded", "founded", INTEGER, NULLABLE)),
        withRelations(),
        ascending(1));
  }

  @Override
  public Class<Publisher> type() {
    return Publisher.class;
  }

  @Override
  public Publisher newObject() {
    return new Publisher();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Publisher row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = reader.readLongOrNull(first);
    held.name = row.name = reader.readText(second);
    held.city = row.city = reader.readText(second + 1);
    held.founded = row.founded = reader.readIntOrNull(second + 2);
  }

  @Override
  public void read(Publisher row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = reader.readLongOrNull(index);
      case 1 -> held.name = row.name = reader.readText(index);
      case 2 -> held.city = row.city = reader.readText(index);
      case 3 -> held.founded = row.founded = reader.readIntOrNull(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Publisher row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, state(row) instanceof State held ? held.id : null, binder, index);
      case 1 -> bindValue(1, row.name, binder, index);
      case 2 -> bindValue(2, row.city, binder, index);
      case 3 -> bindValue(3, row.founded, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Publisher row, int column) {
    return switch (column) {
      case 0 -> state(row) instanceof State held ? held.id : null;
      case 1 -> row.name;
      case 2 -> row.city;
      case 3 -> row.founded;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Publisher row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> ((State) stateOf(row)).id = (Long) value;
      case 1 -> row.name = (String) value;
      case 2 -> row.city = (String) value;
      case 3 -> row.founded = (Integer) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Publisher row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> false;
      case 1 -> differ(row.name, held.name);
      case 2 -> differ(row.city, held.city);
      case 3 -> differ(row.founded, held.founded);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Publisher row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = (Long) get(row, 0);
      case 1 -> held.name = row.name;
      case 2 -> held.city = row.city;
      case 3 -> held.founded = row.founded;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean keepsColumnsInState() {
    return true;
  }

  @Override
  public Publisher_.DoesNotExist doesNotExist(String message) {
    return new Publisher_.DoesNotExist(message);
  }

  @Override
  public Publisher_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Publisher_.MultipleObjectsReturned(message);
  }

  @Override
  public List<ColumnChecks> checks() {
    return Checks.ALL;
  }

  @Override
  public List<List<Integer>> uniqueTogether() {
    return List.of(List.of(1, 2));
  }

  /**
   * Made when an object is checked for the first time.
   */
  private static final class Checks {
    private static final List<ColumnChecks> ALL = List.of(
        ColumnChecks.of(2).blank());
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String name;

    private @Nullable String city;

    private @Nullable Integer founded;
  }
}
