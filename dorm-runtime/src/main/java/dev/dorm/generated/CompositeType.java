package dev.dorm.generated;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a key of several columns. A value is made of the values of its parts, which are bound
 * and read one behind the other. Immutable and thread-safe.
 */
public final class CompositeType extends ColumnType<Object> {
  private final ModelBinding<?> model;
  private final List<ColumnReference> parts;

  CompositeType(ModelBinding<?> model, List<ColumnReference> parts) {
    super(ColumnKind.LONG);
    this.model = model;
    this.parts = List.copyOf(parts);
  }

  /** The types of the parts, in their order. */
  public List<ColumnType<?>> types() {
    return parts.stream().<ColumnType<?>>map(ColumnReference::type).toList();
  }

  /** The values of a key's parts, in their order. */
  public Object[] split(Object key) {
    return model.splitKey(key);
  }

  @Override
  String javaType() {
    return model.table().model() + "_.Pk";
  }

  @Override
  public int width() {
    return parts.size();
  }

  /** That of the first part; the whole is none of the kinds. */
  @Override
  public ColumnKind kind() {
    return parts.get(0).type().kind();
  }

  /** The key with its parts as they will be stored; a key of another class is a wrong type. */
  @Override
  public Object accept(Object value, String column) {
    @Nullable Object[] values = model.splitKey(value);
    for (int i = 0; i < values.length; i++) {
      Object part = values[i];
      if (part == null) {
        throw refuse(
            column,
            "its part " + parts.get(i).property() + " is null. FIX: a value for each part.");
      }
      values[i] = type(i).accept(part, parts.get(i).label());
    }
    return model.joinKey(values);
  }

  @Override
  public void bind(ValueBinder binder, int index, Object value) throws SQLException {
    Object[] values = model.splitKey(value);
    for (int i = 0; i < values.length; i++) {
      type(i).bind(binder, index + i, values[i]);
    }
  }

  /** The key; null when one of its parts is NULL, as that of a row which is not there. */
  @Override
  public @Nullable Object read(RowReader reader, int index) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = type(i).read(reader, index + i);
      if (values[i] == null) {
        return null;
      }
    }
    return model.joinKey(values);
  }

  @SuppressWarnings("unchecked") // a key's parts are of the types of its columns
  private ColumnType<Object> type(int part) {
    return (ColumnType<Object>) parts.get(part).type();
  }
}
