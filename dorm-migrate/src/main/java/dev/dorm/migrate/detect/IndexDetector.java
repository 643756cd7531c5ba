package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.function.Consumer;

/**
 * Finds indexes and constraints of one model that are new, gone or different; what is different
 * goes and comes anew.
 */
final class IndexDetector {
  private final ModelState from;
  private final ModelState to;

  IndexDetector(ModelState from, ModelState to) {
    this.from = from;
    this.to = to;
  }

  void detect(Consumer<Planned> found) {
    for (IndexState index : from.indexes()) {
      if (!to.indexes().contains(index)) {
        found.accept(Planned.remove(from.key(), index));
      }
    }
    for (IndexState index : to.indexes()) {
      if (!from.indexes().contains(index)) {
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
        found.accept(Planned.add(to.key(), (UniqueState) constraint));
      }
    }
  }
}
