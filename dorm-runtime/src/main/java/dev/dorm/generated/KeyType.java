package dev.dorm.generated;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The type of a foreign key column: that of the key it refers to, looked up when it is first
 * needed, so that models can refer to one another in circles.
 */
public final class KeyType extends ColumnType<Object> {
  private @Nullable ModelBinding<?> model;
  private int relation;
  private volatile @Nullable ColumnType<Object> type;

  /** Makes a type; the binding that gets its column says what it refers to. */
  public KeyType() {
    super(ColumnKind.LONG);
  }

  void refersBy(ModelBinding<?> owner, int relationIndex) {
    model = owner;
    relation = relationIndex;
  }

  @SuppressWarnings(
      "unchecked") // values of the column are keys of the target, which the columns' types ensure
  private ColumnType<Object> resolved() {
    ColumnType<Object> found = type;
    if (found == null) {
      if (model == null) {
        throw new IllegalStateException("A foreign key column belongs to no relation.");
      }
      found = (ColumnType<Object>) model.target(relation).singleKey(model).type();
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
    return resolved().acceptKey(value, column);
  }

  @Override
  public Object settled(Object value) {
    return resolved().settled(value);
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
