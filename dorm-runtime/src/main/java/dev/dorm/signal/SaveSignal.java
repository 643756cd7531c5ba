package dev.dorm.signal;

import java.util.function.Consumer;

/** The signal that an object is saved, before or after. Thread-safe. */
public final class SaveSignal {
  private final Receivers<SaveEvent<?>> receivers = new Receivers<>();

  SaveSignal() {}

  /** Lets a receiver know of the objects of all models. */
  public Connection connect(Consumer<? super SaveEvent<?>> receiver) {
    return receivers.add(null, Receivers.present(receiver));
  }

  /** Lets a receiver know of the objects of a model, or of all models with an abstract one. */
  @SuppressWarnings("unchecked") // the events of a sender are of its class
  public <M> Connection connectFor(Class<M> sender, Consumer<? super SaveEvent<M>> receiver) {
    Receivers.present(receiver);
    return receivers.add(Receivers.model(sender), event -> receiver.accept((SaveEvent<M>) event));
  }

  /** Whether a receiver wants to know of a model; for the engine. */
  public boolean listensTo(Class<?> sender) {
    return receivers.listensTo(sender);
  }

  /** Calls the receivers; for the engine. */
  public void send(SaveEvent<?> event) {
    receivers.send(event.sender(), event);
  }
}
