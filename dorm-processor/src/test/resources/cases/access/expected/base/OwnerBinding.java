package base;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Owner}.
 */
@GeneratedModel(
    value = Owner.class,
    app = "base"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class OwnerBinding extends EntityBinding<Owner> {
  /**
   * The one instance.
   */
  public static final OwnerBinding INSTANCE = new OwnerBinding();

  private OwnerBinding() {
    super(
        "base", "Owner", "base_owner",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED)),
        withRelations());
  }

  @Override
  public Class<Owner> type() {
    return Owner.class;
  }

  @Override
  public Owner newObject() {
    return new Owner();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Owner row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
  }

  @Override
  public void read(Owner row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Owner row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Owner row, int column) {
    return switch (column) {
      case 0 -> row.id;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Owner row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Owner row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Owner row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public Owner_.DoesNotExist doesNotExist(String message) {
    return new Owner_.DoesNotExist(message);
  }

  @Override
  public Owner_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Owner_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;
  }
}
