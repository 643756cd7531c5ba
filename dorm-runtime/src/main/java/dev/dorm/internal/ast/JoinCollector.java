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
  private boolean windows;
  private boolean windowed;

  /** Makes a collector for a select that starts from a model. */
  public JoinCollector(ModelBinding<?> from) {
    table = from.table();
  }

  /** Says whether what is walked through from now on may hold values of several rows. */
  public JoinCollector aggregates(boolean allowed) {
    aggregates = allowed;
    return this;
  }

  /** Says whether what is walked through from now on may hold values of the rows around. */
  public JoinCollector windows(boolean allowed) {
    windows = allowed;
    return this;
  }

  /** Whether a value of the rows around was met so far. */
  public boolean isWindowed() {
    return windowed;
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
    boolean allowed = windows;
    aggregates &= !outermost;
    windows &= !outermost;
    super.aggregate(call);
    aggregates |= outermost;
    windows = allowed;
  }

  @Override
  public void window(WindowCall call) {
    if (depth() > 0) {
      super.window(call);
      return;
    }
    if (!windows) {
      throw new QueryDefinitionError(
          "DORM3107",
          call.label()
              + " over a window of rows of "
              + table.model()
              + " stands where the rows are not there yet: inside another window or an aggregate,"
              + " in a condition on related rows, or in what a row is set to. FIX: annotate(…),"
              + " values(…), orderBy(…) or filter(…) of a query of "
              + table.model()
              + ", which may stand in pk.in(…) of this one.",
          null);
    }
    windowed = true;
    windows = false;
    super.window(call);
    windows = true;
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
