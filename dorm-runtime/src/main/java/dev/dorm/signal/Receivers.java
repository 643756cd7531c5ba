package dev.dorm.signal;

import dev.dorm.internal.argument.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The receivers of a signal in the order of their connection. Sending reads a list that never
 * changes, so that connecting meanwhile disturbs nobody.
 *
 * @param <E> the event
 */
final class Receivers<E> {
  private volatile List<Entry<E>> entries = List.of();

  static <R> R present(R receiver) {
    return Arguments.present(receiver, "connect(receiver): the receiver", "a lambda");
  }

  static <M> Class<M> model(Class<M> sender) {
    return Arguments.present(
        sender, "connectFor(model, receiver): the model", "connect(receiver) for all models");
  }

  synchronized Connection add(@Nullable Class<?> sender, Consumer<? super E> receiver) {
    Entry<E> entry = new Entry<>(sender, receiver);
    List<Entry<E>> more = new ArrayList<>(entries);
    more.add(entry);
    entries = List.copyOf(more);
    return new Connection(this, entry);
  }

  synchronized void remove(Entry<?> entry) {
    List<Entry<E>> fewer = new ArrayList<>(entries);
    fewer.remove(entry);
    entries = List.copyOf(fewer);
  }

  boolean listensTo(Class<?> sender) {
    for (Entry<E> entry : entries) {
      if (entry.wants(sender)) {
        return true;
      }
    }
    return false;
  }

  void send(Class<?> sender, E event) {
    for (Entry<E> entry : entries) {
      if (entry.wants(sender)) {
        entry.receive(event);
      }
    }
  }

  /** One receiver; compared by identity, so that the same one may be connected twice. */
  static final class Entry<E> {
    private final @Nullable Class<?> sender;
    private final Consumer<? super E> receiver;
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private volatile boolean connected = true;

    private Entry(@Nullable Class<?> sender, Consumer<? super E> receiver) {
      this.sender = sender;
      this.receiver = receiver;
    }

    private boolean wants(Class<?> candidate) {
      return sender == null || sender.isAssignableFrom(candidate);
    }

    private void receive(E event) {
      running.readLock().lock();
      try {
        if (connected) {
          receiver.accept(event);
        }
      } finally {
        running.readLock().unlock();
      }
    }

    void end() {
      connected = false;
      if (running.getReadHoldCount() == 0) {
        running.writeLock().lock();
        try {
          // Nobody is inside any more.
        } finally {
          running.writeLock().unlock();
        }
      }
    }
  }
}
