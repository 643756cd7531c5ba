package dev.dorm.internal.persist;

import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.execute.Engine;
import dev.dorm.signal.DeleteEvent;
import dev.dorm.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who listens of the objects of a deletion; loads those of models that are listened to. */
final class DeletionSignals {
  private final Engine engine;
  private final KeyRows rows;
  private final List<DeleteEvent<?>> events = new ArrayList<>();

  DeletionSignals(Engine engine, KeyRows rows) {
    this.engine = engine;
    this.rows = rows;
  }

  /** Before anything is deleted. */
  <M> void sendBefore(Deletion deletion, ModelBinding<M> root, @Nullable M known) {
    for (Map.Entry<ModelBinding<?>, Set<Object>> each : deletion.rows().entrySet()) {
      if (DeletionPlanner.isListenedTo(each.getKey())) {
        collect(each.getKey(), each.getValue(), root, known);
      }
    }
    events.forEach(Signals.preDelete::send);
  }

  private <T> void collect(
      ModelBinding<T> model, Set<Object> keys, ModelBinding<?> root, @Nullable Object known) {
    Object knownKey = null;
    if (known != null && model == root) {
      @SuppressWarnings("unchecked") // the root's object is of the root's model
      T row = (T) known;
      knownKey = model.keyOf(row);
      events.add(new DeleteEvent<>(model.type(), row, engine.name()));
    }
    List<Object> others = new ArrayList<>(keys);
    others.remove(knownKey);
    for (T row : rows.load(model, model, model.key(), others)) {
      events.add(new DeleteEvent<>(model.type(), row, engine.name()));
    }
  }

  /** After all was deleted. */
  void sendAfter() {
    events.forEach(Signals.postDelete::send);
  }
}
