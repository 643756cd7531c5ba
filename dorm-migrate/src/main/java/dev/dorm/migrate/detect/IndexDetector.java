package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SchemaNames;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds indexes and constraints of one model that are new, gone or different; what is different
 * goes and comes anew.
 */
final class IndexDetector {
  private final ModelState from;
  private final ModelState to;
  private final ProjectState before;

  IndexDetector(ModelState from, ModelState to, ProjectState before) {
    this.from = from;
    this.to = to;
    this.before = before;
  }

  /** The same index under a new name, when there is one that nobody else had. */
  private @Nullable IndexState onlyRenamed(IndexState index, Set<String> taken) {
    return to.indexes().stream()
        .filter(other -> other.withName(index.name()).equals(index))
        .filter(other -> from.index(other.name()).isEmpty() && !taken.contains(other.name()))
        .filter(other -> from.constraint(other.name()).isEmpty())
        .filter(other -> !isHeld(other.name()) || other.name().equalsIgnoreCase(index.name()))
        .findFirst()
        .orElse(null);
  }

  private boolean isHeld(String name) {
    return before.models().values().stream()
        .anyMatch(model -> SchemaNames.of(model).contains(SchemaNames.lower(name)));
  }

  void detect(Consumer<Planned> found) {
    Set<String> renamed = new HashSet<>();
    for (IndexState index : from.indexes()) {
      if (!to.indexes().contains(index)) {
        IndexState same = onlyRenamed(index, renamed);
        if (same != null) {
          renamed.add(same.name());
          found.accept(Planned.rename(from.key(), index, same.name()));
        } else {
          found.accept(Planned.remove(from.key(), index));
        }
      }
    }
    for (IndexState index : to.indexes()) {
      if (!from.indexes().contains(index) && !renamed.contains(index.name())) {
        found.accept(Planned.add(to.key(), index));
      }
    }
    for (ConstraintState constraint : from.constraints()) {
      if (!to.constraints().contains(constraint)) {
        found.accept(Planned.remove(from.key(), constraint));
      }
    }
    for (ConstraintState constraint : to.constraints()) {
      if (!from.constraints().contains(constraint)) {
        found.accept(Planned.add(to.key(), constraint));
      }
    }
  }
}
