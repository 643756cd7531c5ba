package dev.dorm.signal;

import java.util.function.Consumer;

/** The signal that an object is deleted, before or after. Thread-safe. */
public final class DeleteSignal {
  private final Receivers<DeleteEvent<?>> receivers = new Receivers<>();

  DeleteSignal() {}

  /** Lets a receiver know of the objects of all models. */
  public Connection connect(Consumer<? super DeleteEvent<?>> receiver) {
    return receivers.add(null, Receivers.present(receiver));
  }

  /** Lets a receiver know of the objects of a model, or of all models with an abstract one. */
  @SuppressWarnings("unchecked") // the events of a sender are of its class
  public <M> Connection connectFor(Class<M> sender, Consumer<? super DeleteEvent<M>> receiver) {
    Receivers.present(receiver);
    return receivers.add(Receivers.model(sender), event -> receiver.accept((DeleteEvent<M>) event));
  }

  /** Whether a receiver wants to know of a model; for the engine. */
  public boolean listensTo(Class<?> sender) {
    return receivers.listensTo(sender);
  }

  /** Calls the receivers; for the engine. */
  public void send(DeleteEvent<?> event) {
    receivers.send(event.sender(), event);
  }
}
