package dev.dorm.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Keeps the statements of a database while it is open, of all threads, for tests:
 *
 * <pre>{@code
 * try (StatementRecorder recorder = database.recordStatements()) {
 *   ...
 *   assertEquals(1, recorder.count());
 * }
 * }</pre>
 */
public final class StatementRecorder implements StatementListener, AutoCloseable {
  private final CopyOnWriteArrayList<StatementEvent> events = new CopyOnWriteArrayList<>();
  private final Consumer<StatementListener> detach;

  private StatementRecorder(Consumer<StatementListener> detach) {
    this.detach = detach;
  }

  /**
   * Makes a recorder and attaches it; {@code Database.recordStatements()} is the usual way.
   *
   * @param attach starts telling a listener
   * @param detach stops telling it
   */
  public static StatementRecorder attached(
      Consumer<StatementListener> attach, Consumer<StatementListener> detach) {
    StatementRecorder recorder = new StatementRecorder(detach);
    attach.accept(recorder);
    return recorder;
  }

  @Override
  public void onStatement(StatementEvent event) {
    events.add(event);
  }

  /** The number of statements so far, failed ones included. */
  public int count() {
    return events.size();
  }

  /** The texts so far, in order. */
  public List<String> statements() {
    List<String> texts = new ArrayList<>();
    for (StatementEvent event : events) {
      texts.add(event.sql());
    }
    return List.copyOf(texts);
  }

  /** The events so far, in order. */
  public List<StatementEvent> events() {
    return List.copyOf(events);
  }

  /** Forgets what was recorded. */
  public void clear() {
    events.clear();
  }

  @Override
  public void close() {
    detach.accept(this);
  }
}
