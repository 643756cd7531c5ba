package dev.dorm.generated;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The type of a foreign key column: that of the key it refers to, looked up when it is first needed, so that models can
 * refer to one another in circles.
 */
public final class KeyType extends ColumnType<Object> {
  private final Supplier<ModelBinding<?>> target;
  private @Nullable ColumnType<Object> type;

  /**
   * Makes a type.
   *
   * @param target gives the model that the key belongs to; called once, at the first use
   */
  public KeyType(Supplier<ModelBinding<?>> target) {
    super(ColumnKind.LONG);
    this.target = target;
  }

  @SuppressWarnings("unchecked") // values of the column are keys of the target, which the columns' types ensure
  private ColumnType<Object> resolved() {
    ColumnType<Object> found = type;
    if (found == null) {
      found = (ColumnType<Object>) target.get().key().type();
      type = found;
    }
    return found;
  }

  @Override
  public ColumnKind kind() {
    return resolved().kind();
  }

  @Override
  public int size() {
    return resolved().size();
  }

  @Override
  public int scale() {
    return resolved().scale();
  }

  @Override
  public Object accept(Object value, String column) {
    return resolved().accept(value, column);
  }

  @Override
  public void bind(ValueBinder binder, int index, Object value) throws SQLException {
    resolved().bind(binder, index, value);
  }

  @Override
  public @Nullable Object read(RowReader reader, int index) throws SQLException {
    return resolved().read(reader, index);
  }
}
