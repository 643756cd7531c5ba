package dev.dorm.generated;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several values of one type, as an aggregate gives them; only read, never stored.
 *
 * @param <T> the type of each
 */
public final class ListType<T> extends ColumnType<List<T>> {
  private final ColumnType<T> element;

  /** Makes a type. */
  public ListType(ColumnType<T> element) {
    super(element.kind());
    this.element = element;
  }

  @Override
  public void bind(ValueBinder binder, int index, List<T> value) throws SQLException {
    binder.bindList(index, element, value);
  }

  @Override
  public List<T> read(RowReader reader, int index) throws SQLException {
    return reader.readList(index, element);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListType<?> list && list.element.equals(element);
  }

  @Override
  public int hashCode() {
    return 31 * element.hashCode() + 1;
  }
}
