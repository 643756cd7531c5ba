package shop;

import dev.dorm.EntityBinding;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Declarations}.
 */
@GeneratedModel(
    value = Declarations.class,
    app = "shop"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class DeclarationsBinding extends EntityBinding<Declarations> {
  /**
   * The one instance.
   */
  public static final DeclarationsBinding INSTANCE = new DeclarationsBinding();

  private DeclarationsBinding() {
    super(
        "shop", "Declarations", "shop_declarations",
        withColumns(
            column(0, "id", "id", LONG, KEY, GENERATED),
            column(1, "text", "text", TEXT)),
        withRelations());
  }

  @Override
  public Class<Declarations> type() {
    return Declarations.class;
  }

  @Override
  public Declarations newObject() {
    return new Declarations();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Declarations row, RowState state, RowReader reader, int first, int second)
      throws SQLException {
    State held = (State) state;
    held.id = row.id = reader.readLongOrNull(first);
    held.text = row.text = reader.readText(second);
  }

  @Override
  public void read(Declarations row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id = reader.readLongOrNull(index);
      case 1 -> held.text = row.text = reader.readText(index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Declarations row, int column, ValueBinder binder, int index) throws
      SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.id, binder, index);
      case 1 -> bindValue(1, row.text, binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Declarations row, int column) {
    return switch (column) {
      case 0 -> row.id;
      case 1 -> row.text;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void set(Declarations row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.id = (Long) value;
      case 1 -> row.text = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Declarations row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.id, held.id);
      case 1 -> differ(row.text, held.text);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Declarations row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.id = row.id;
      case 1 -> held.text = row.text;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public Declarations_.DoesNotExist doesNotExist(String message) {
    return new Declarations_.DoesNotExist(message);
  }

  @Override
  public Declarations_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Declarations_.MultipleObjectsReturned(message);
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Long id;

    private @Nullable String text;
  }
}
