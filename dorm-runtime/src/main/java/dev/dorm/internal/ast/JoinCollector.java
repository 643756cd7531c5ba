package dev.dorm.internal.ast;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.TableReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ways that a select goes, each once and behind its parent; selects inside it may go
 * them too. Not thread-safe.
 */
public final class JoinCollector extends TreeWalker {
  private final TableReference table;
  private List<JoinPath> paths = List.of();
  private boolean aggregates;

  /** Makes a collector for a select that starts from a model. */
  public JoinCollector(ModelBinding<?> from) {
    table = from.table();
  }

  /** Says whether what is walked through from now on may hold values of several rows. */
  public JoinCollector aggregates(boolean allowed) {
    aggregates = allowed;
    return this;
  }

  /** The ways that were met so far. */
  public List<JoinPath> joins() {
    return paths.isEmpty() ? List.of() : List.copyOf(paths);
  }

  private void add(@Nullable JoinPath path) {
    if (path != null && !paths.contains(path)) {
      add(path.parent());
      if (paths.isEmpty()) {
        paths = new ArrayList<>();
      }
      paths.add(path);
    }
  }

  @Override
  protected void row(Projection.Row row) {
    if (depth() == 0) {
      add(row.path());
    }
  }

  private static TableReference rootOf(ColumnRef column) {
    JoinPath path = column.path();
    if (path == null) {
      return column.column().table();
    }
    while (path.parent() != null) {
      path = path.parent();
    }
    return path.from().table();
  }

  private QueryDefinitionError foreign(ColumnReference column) {
    return new QueryDefinitionError(
        "DORM3120",
        column.label()
            + " stands in a query of "
            + table.model()
            + ", which starts from another model. FIX: an expression of "
            + table.model()
            + "_, without raw types or unchecked casts.",
        null);
  }

  @Override
  public void aggregate(AggregateCall call) {
    boolean outermost = depth() == 0;
    if (outermost && !aggregates) {
      throw new QueryDefinitionError(
          "DORM3121",
          call.label()
              + " is computed from several rows and stands in a query of "
              + table.model()
              + " where each row stands for itself. FIX: aggregate(…) for one value, values(…) or"
              + " select(…) for one per group; for the related rows of each row the relation's own"
              + " aggregates, such as books.count().",
          null);
    }
    aggregates &= !outermost;
    super.aggregate(call);
    aggregates |= outermost;
  }

  @Override
  public void column(ColumnRef column) {
    if (column.level() == depth()) {
      if (depth() == 0 && !rootOf(column).equals(table)) {
        throw foreign(column.column());
      }
      add(column.path());
    }
  }
}
