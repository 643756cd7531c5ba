package kinds;

import dev.dorm.EntityBinding;
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
 * Reads, binds and compares the rows of {@link Place}.
 */
@GeneratedModel(
    value = Place.class,
    app = "everything"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class PlaceBinding extends EntityBinding<Place> {
  /**
   * The one instance.
   */
  public static final PlaceBinding INSTANCE = new PlaceBinding();

  private PlaceBinding() {
    super(
        "everything", "Place", "everything_place",
        withColumns(
            column(0, "number", "number", INTEGER, KEY)),
        withRelations(
            reverseOne(0, "everything", "only")));
  }

  @Override
  public Class<Place> type() {
    return Place.class;
  }

  @Override
  public Place newObject() {
    return new Place();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Place row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.number = row.number = reader.readInt(first);
  }

  @Override
  public void read(Place row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.number = row.number = reader.readInt(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Place row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> binder.bindInt(index, row.number);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Place row, int column) {
    return switch (column) {
      case 0 -> row.number;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Place row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.number = (Integer) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Place row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> row.number != held.number;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Place row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.number = row.number;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> EverythingBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Place row, int relation) {
    return switch (relation) {
      case 0 -> row.everything;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Place_.DoesNotExist doesNotExist(String message) {
    return new Place_.DoesNotExist(message);
  }

  @Override
  public Place_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Place_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private int number;
  }
}
