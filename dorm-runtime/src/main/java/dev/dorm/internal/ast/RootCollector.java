package dev.dorm.internal.ast;

import java.util.ArrayList;
import java.util.List;

/** Collects the models that columns of the outermost select start from. Not thread-safe. */
public final class RootCollector extends TreeWalker {
  private final List<String> models = new ArrayList<>();

  /** The names of the models, each once. */
  public List<String> models() {
    return List.copyOf(models);
  }

  @Override
  public void column(ColumnRef column) {
    if (column.level() != depth()) {
      return;
    }
    JoinPath first = column.path();
    while (first != null && first.parent() != null) {
      first = first.parent();
    }
    String model = (first == null ? column.column() : first.from()).table().model();
    if (!models.contains(model)) {
      models.add(model);
    }
  }
}
