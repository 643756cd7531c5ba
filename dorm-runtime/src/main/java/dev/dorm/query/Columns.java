package dev.dorm.query;

import dev.dorm.internal.argument.Arguments;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a model in its order, inherited ones first. Immutable and thread-safe.
 *
 * <p>A name that comes from outside, such as the sort key of a web request, is looked up here and
 * nowhere else.
 *
 * @param <M> the model
 */
public final class Columns<M> implements Iterable<Column<M>> {
  private final List<Column<M>> columns;

  /** Makes the list; for generated code. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public Columns(Column<M>... columns) {
    this.columns = List.of(columns);
  }

  /** The column of a property; empty when there is none of that name. */
  public Optional<Column<M>> find(String property) {
    Arguments.present(property, "find(property): the name", "a name");
    for (Column<M> column : columns) {
      if (column.name().equals(property)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The columns as a list. */
  public List<Column<M>> list() {
    return columns;
  }

  @Override
  public Iterator<Column<M>> iterator() {
    return columns.iterator();
  }
}
