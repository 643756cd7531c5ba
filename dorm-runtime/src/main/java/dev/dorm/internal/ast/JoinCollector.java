package dev.dorm.internal.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ways that a select goes, each once and behind its parent; selects inside it may go
 * them too. Not thread-safe.
 */
public final class JoinCollector extends TreeWalker {
  private final List<JoinPath> paths = new ArrayList<>();

  /** The ways that were met so far. */
  public List<JoinPath> joins() {
    return paths.isEmpty() ? List.of() : List.copyOf(paths);
  }

  private void add(@Nullable JoinPath path) {
    if (path != null && !paths.contains(path)) {
      add(path.parent());
      paths.add(path);
    }
  }

  @Override
  protected void row(Projection.Row row) {
    if (depth() == 0) {
      add(row.path());
    }
  }

  @Override
  public void column(ColumnRef column) {
    if (column.level() == depth()) {
      add(column.path());
    }
  }
}
