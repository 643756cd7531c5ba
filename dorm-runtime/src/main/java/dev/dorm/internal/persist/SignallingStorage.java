package dev.dorm.internal.persist;

import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.execute.Engine;
import dev.dorm.signal.MembersEvent;
import dev.dorm.signal.MembersEvent.Action;
import dev.dorm.signal.Signals;
import java.util.LinkedHashSet;
import java.util.List;

/** A table between two models that tells who listens, before and after each change. */
final class SignallingStorage<M> implements MemberStorage {
  private final Engine engine;
  private final ModelBinding<M> model;
  private final M owner;
  private final String relation;
  private final MemberStorage storage;

  SignallingStorage(
      Engine engine, ModelBinding<M> model, M owner, String relation, MemberStorage storage) {
    this.engine = engine;
    this.model = model;
    this.owner = owner;
    this.relation = relation;
    this.storage = storage;
  }

  /** The storage of an owner, which tells of its changes when somebody listens. */
  @SuppressWarnings("unchecked") // the owner is a row of the model
  static <M> MemberStorage of(
      Engine engine, ModelBinding<M> model, MembersWriter.Owner owner, MemberStorage storage) {
    return Signals.m2mChanged.listensTo(model.type())
        ? new SignallingStorage<>(engine, model, (M) owner.row(), owner.property(), storage)
        : storage;
  }

  @Override
  public void add(List<Object> keys) {
    send(Action.PRE_ADD, keys);
    storage.add(keys);
    send(Action.POST_ADD, keys);
  }

  @Override
  public void remove(List<Object> keys) {
    send(Action.PRE_REMOVE, keys);
    storage.remove(keys);
    send(Action.POST_REMOVE, keys);
  }

  @Override
  public void clear() {
    send(Action.PRE_CLEAR, List.of());
    storage.clear();
    send(Action.POST_CLEAR, List.of());
  }

  private void send(Action action, List<Object> keys) {
    Signals.m2mChanged.send(
        new MembersEvent<>(
            model.type(), owner, relation, action, new LinkedHashSet<>(keys), engine.name()));
  }
}
